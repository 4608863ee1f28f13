import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, shippedFolder } from '@read-the-room/core/load'
import { afterAll, expect, test } from 'vitest'
import { exportsFolder } from '../finished/exports.ts'
import { facilitatorFolder, publicFolder } from '../shell/places.ts'
import { buildKit } from '../testing/build-kit.ts'
import { exportByHand, isExported } from '../testing/export-by-hand.ts'
import { pdfColors, pdfPictures, pdfText } from '../testing/pdf-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => {
  for (const path of [folder, exportsFolder(folder)]) rmSync(path, { recursive: true })
})

const shipped = load('en', shippedFolder)
/** What an organization makes its own: one phrase, its name, one color, its logo. */
const own = {
  headline: 'Quokkas trade useful things',
  organization: 'Harbour College',
  color: '#7A1F5C',
  logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path d="M0 0h30v10H0z" fill="#7A1F5C"/></svg>',
}
/** What is printed of it: cards to cut, and pages. */
const printed = ['rule-a4-sheet', 'exit-letter-sheet', 'quiz-before-a4-sheet', 'pack-8-60-a4']
const onScreen = ['slides', 'slides with notes', 'quiz', 'home']
const everywhere = ['slides', 'slides with notes', 'quiz', 'cards', 'home']

test('own words, name, color and logo reach every output, and go again', async () => {
  writeFolder()
  exportByHand(folder)
  buildKit('--content', folder)
  const changed = await outputs()
  expect(where(changed, own.headline)).toEqual(everywhere)
  expect(where(changed, own.organization)).toEqual(everywhere)
  expect(where(changed, own.color)).toEqual(everywhere)
  const { uri = '' } = load('en', folder).logo ?? {}
  // The quiz has the file; other pages carry it within them.
  expect([...where(changed, uri), ...where(changed, own.logo)].sort()).toEqual([...onScreen].sort())
  // Paper has it in dots, three times as wide as it is high.
  expect(await picturesOnPaper()).toEqual(printed.map(() => ['1063x354']))

  expect(isExported()).toBe(true)

  buildKit()
  const back = await outputs()
  expect(where(back, own.headline)).toEqual([])
  expect(where(back, own.organization)).toEqual([])
  expect(await picturesOnPaper()).toEqual(printed.map(() => []))
  expect(where(back, shipped.dimensions.purpose.networking.headline)).toEqual(everywhere)
})

function writeFolder(): void {
  const settings = [
    'extends: read-the-room',
    `organization: ${own.organization}`,
    'logo: logo.svg',
    `colors:\n  networking: "${own.color}"\n`,
  ]
  writeFileSync(join(folder, 'workshop.yml'), settings.join('\n'))
  writeFileSync(join(folder, 'logo.svg'), own.logo)
  mkdirSync(join(folder, 'en'))
  writeFileSync(
    join(folder, 'en/dimensions.yml'),
    `purpose:\n  networking:\n    headline: ${own.headline}\n`,
  )
}

async function picturesOnPaper(): Promise<string[][]> {
  const files = printed.map((name) => join(publicFolder, `cards/${name}-en.pdf`))
  return await Promise.all(files.map(pdfPictures))
}

/** What each output holds: words, styles with their colors, pictures. */
async function outputs(): Promise<Record<string, string>> {
  const deck = readFileSync(join(facilitatorFolder, 'deck-en.html'), 'utf8')
  const sheets = ['comparison', 'quiz-before'].map((set) =>
    join(publicFolder, `cards/${set}-a4-sheet-en.pdf`),
  )
  const cards = await Promise.all(
    sheets.map(async (file) => [await pdfText(file), ...(await pdfColors(file))].join(' ')),
  )
  return {
    slides: bundle(join(publicFolder, 'deck')),
    'slides with notes': deck,
    quiz: bundle(join(publicFolder, 'quiz')),
    cards: cards.join(' '),
    home: bundle(publicFolder, '{index.html,site.css}'),
  }
}

/** The outputs that hold a text; in what case a color is written does not matter. */
function where(all: Record<string, string>, text: string): string[] {
  const wanted = text.toLowerCase()
  return Object.keys(all).filter((name) => spaced(all[name] ?? '').includes(wanted))
}

function bundle(folder: string, files = '**/*.{html,js,css,svg}'): string {
  return globSync(files, { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}

/** Line breaks in a PDF count as spaces; apostrophes in a page are written as entities. */
function spaced(text: string): string {
  return text.replaceAll('&#x27;', "'").replace(/\s+/g, ' ').toLowerCase()
}
