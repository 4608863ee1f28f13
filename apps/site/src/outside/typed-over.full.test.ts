import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { textsIn } from '@read-the-room/core'
import { load, readFiles, shippedFolder } from '@read-the-room/core/load'
import { editKit, type KitEdit, withEdits } from '@read-the-room/core/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteFolder } from '../shell/places.ts'
import { root } from '../shell/run.ts'
import { buildKit, tryKit } from '../testing/build-kit.ts'
import { pdfText } from '../testing/pdf-text.ts'

// Words are typed over by the hundred and built, and every output is read again: what stood there
// before is looked for by what was typed in its place.
const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const { files } = readFiles(shippedFolder)
const locales = ['en', 'es'] as const
type Locale = (typeof locales)[number]
const before = {} as Record<Locale, Record<string, string>>

beforeAll(async () => {
  for (const locale of locales) {
    buildKit('--locale', locale)
    before[locale] = await outputs(locale)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  buildKit()
})

const rounds = Array.from({ length: 8 }, (_, round) => ({
  round,
  locale: locales[round % 2] ?? 'en',
}))

test.each(rounds)(
  'round $round: 250 texts typed over in $locale are in every output',
  async ({ round, locale }) => {
    const taken = settled(editKit(files, locale, 1000 + round, 250).taken, locale)
    buildKit('--content', folder, '--locale', locale)
    const now = await outputs(locale)
    const held = textsIn(load(locale, shippedFolder)).map(({ text }) => letters(text))
    let seen = 0
    for (const [name, text] of Object.entries(before[locale])) {
      const shown = taken.filter((edit) => {
        const old = letters(edit.before)
        // A short word may stand anywhere in a program.
        return (
          old.length >= 12 &&
          text.includes(old) &&
          held.filter((one) => one.includes(old)).length === 1
        )
      })
      const lost = shown.filter(({ words }) => !shows(now[name] ?? '', words))
      expect([name, lost]).toEqual([name, []])
      seen += shown.length
    }
    expect(seen).toBeGreaterThan(10)
  },
)

/** Writes the edits; what would not print is told with its place, and put back as people would. */
function settled(edits: KitEdit[], locale: Locale): KitEdit[] {
  write(edits)
  const { status, output } = tryKit(root, 'cards', 'proof', '--locale', locale, '--content', folder)
  if (status === 0) return edits
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  const lines = output.split('\n').filter((line) => /^\S+\.yml:\d+:\d+ {2}\S/.test(line))
  const refused = edits.filter(({ file, path }) =>
    // The translation of a text is told as well where its English has changed.
    lines.some((line) => line.includes(`${file.slice(2)}:`) && line.includes(path.join('.'))),
  )
  expect(refused, output).not.toEqual([])
  return settled(
    edits.filter((edit) => !refused.includes(edit)),
    locale,
  )
}

function write(edits: KitEdit[]): void {
  for (const { path, text } of withEdits(files, edits)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** The letters of every output of a language, by its name. */
async function outputs(locale: Locale): Promise<Record<string, string>> {
  const papers = globSync(`{public/cards,facilitator}/*-a4-{screen,sheet}-${locale}.pdf`, {
    cwd: siteFolder,
  })
  const printed: string[] = []
  for (const paper of papers) printed.push(await pdfText(join(siteFolder, paper)))
  return {
    slides: letters(read('public/deck/**/*.{html,js}')),
    'slides with notes': letters(read('facilitator/deck-*.html')),
    quiz: letters(read('public/quiz/**/*.{html,js}')),
    pages: letters(read('{public,facilitator}/*.html', 'facilitator/deck-*')),
    cards: letters(printed.join('\n')),
  }
}

function read(pattern: string, exclude: string = ''): string {
  return globSync(pattern, { cwd: siteFolder, exclude: exclude === '' ? [] : [exclude] })
    .map((file) => readFileSync(join(siteFolder, file), 'utf8'))
    .join('\n')
}

/**
 * Whether an output shows some words. A reader of PDF may put a line in two directions in either
 * order (pdf.js begins with the Hebrew part, poppler with the Latin one): then each word counts.
 */
function shows(output: string, words: string): boolean {
  const parts = /\p{Script=Hebrew}/u.test(words) ? words.split(/\s+/) : [words]
  return parts.every((part) => output.includes(letters(part)))
}

/** Letters and digits alone, however a page or a program writes the rest; accents with their letter. */
function letters(text: string): string {
  return (
    text
      .replace(/\\u([0-9a-f]{4})/gi, (_code, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
      .replace(/&#?\w+;|\\n/g, '')
      // A reader may part what one letter draws: ﬁ is f and i; and join an accent to the letter before it.
      .replace(/\s+/g, '')
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]/gu, '')
  )
}
