import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, shippedFolder } from '@read-the-room/core/load'
import { afterAll, expect, test } from 'vitest'
import { facilitatorFolder, publicFolder } from './gather.ts'
import { pdfText } from './pdf-text.ts'
import { root } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

const shipped = load('en', shippedFolder).dimensions.purpose.networking.headline
const changed = 'Quokkas trade useful things'

test('a changed headline reaches slide, quiz, card and page, and goes again', async () => {
  cpSync(shippedFolder, folder, { recursive: true })
  const file = join(folder, 'en/dimensions.yml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(`headline: ${shipped}`, `headline: ${changed}`))

  build('--content', folder)
  expect(await whereItStands(changed)).toEqual(everywhere)
  expect(await whereItStands(shipped)).toEqual([])

  build()
  expect(await whereItStands(shipped)).toEqual(everywhere)
  expect(await whereItStands(changed)).toEqual([])
})

const everywhere = ['slides', 'slides with notes', 'quiz', 'cards', 'home']

async function whereItStands(words: string): Promise<string[]> {
  const texts: Record<string, string> = {
    slides: bundle(join(publicFolder, 'deck')),
    'slides with notes': readFileSync(join(facilitatorFolder, 'deck-60-en.html'), 'utf8'),
    quiz: bundle(join(publicFolder, 'quiz')),
    cards: await pdfText(join(publicFolder, 'cards/comparison-a4-sheet-en.pdf')),
    home: readFileSync(join(publicFolder, 'index.html'), 'utf8'),
  }
  return Object.keys(texts).filter((name) => spaced(texts[name] ?? '').includes(words))
}

function bundle(folder: string): string {
  return globSync('**/*.{html,js}', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}

/** Line breaks in a PDF count as spaces; apostrophes in a page are written as entities. */
function spaced(text: string): string {
  return text.replaceAll('&#x27;', "'").replace(/\s+/g, ' ')
}

function build(...options: string[]): void {
  const { status, stdout, stderr } = spawnSync('node', ['apps/site/kit.mjs', 'build', ...options], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status, `${stdout}\n${stderr}`).toBe(0)
}
