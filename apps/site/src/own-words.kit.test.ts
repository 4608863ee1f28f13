import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, shippedFolder } from '@read-the-room/core/load'
import { afterAll, expect, test } from 'vitest'
import { facilitatorFolder, publicFolder } from './gather.ts'
import { pdfColours, pdfText } from './pdf-text.ts'
import { buildKit } from './testing/build-kit.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

const shipped = load('en', shippedFolder)
/** What an organisation makes its own: one phrase, its name, one colour, its logo. */
const own = {
  headline: 'Quokkas trade useful things',
  organisation: 'Harbour College',
  colour: '#7A1F5C',
  logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path d="M0 0h30v10H0z" fill="#7A1F5C"/></svg>',
}
const everywhere = ['slides', 'slides with notes', 'quiz', 'cards', 'home']

test('own words, name, colour and logo reach every output, and go again', async () => {
  writeFolder()
  buildKit('--content', folder)
  const changed = await outputs()
  const logo = load('en', folder).logo?.uri ?? ''
  expect(where(changed, ({ text }) => text.includes(own.headline))).toEqual(everywhere)
  expect(where(changed, ({ text }) => text.includes(own.organisation))).toEqual(everywhere)
  expect(where(changed, ({ colours }) => colours.includes(own.colour.toLowerCase()))).toEqual(
    everywhere,
  )
  expect(where(changed, ({ text, pictures }) => text.includes(logo) || pictures > 0)).toEqual(
    everywhere,
  )

  buildKit()
  const back = await outputs()
  expect(where(back, ({ text }) => text.includes(own.headline))).toEqual([])
  expect(where(back, ({ text }) => text.includes(own.organisation))).toEqual([])
  const headline = shipped.dimensions.purpose.networking.headline
  expect(where(back, ({ text }) => text.includes(headline))).toEqual(everywhere)
})

function writeFolder(): void {
  const settings = [
    'extends: read-the-room',
    `organisation: ${own.organisation}`,
    'logo: logo.svg',
    `colours:\n  networking: "${own.colour}"\n`,
  ]
  writeFileSync(join(folder, 'workshop.yml'), settings.join('\n'))
  writeFileSync(join(folder, 'logo.svg'), own.logo)
  mkdirSync(join(folder, 'en'))
  writeFileSync(
    join(folder, 'en/dimensions.yml'),
    `purpose:\n  networking:\n    headline: ${own.headline}\n`,
  )
}

/** What an output holds: its text or code, the colours that it paints with, its bitmaps. */
type Output = { text: string; colours: string; pictures: number }

async function outputs(): Promise<Record<string, Output>> {
  const cards = join(publicFolder, 'cards/comparison-a4-sheet-en.pdf')
  const { colours, pictures } = await pdfColours(cards)
  return {
    slides: page(bundle(join(publicFolder, 'deck'))),
    'slides with notes': page(readFileSync(join(facilitatorFolder, 'deck-60-en.html'), 'utf8')),
    quiz: page(bundle(join(publicFolder, 'quiz'))),
    cards: { text: spaced(await pdfText(cards)), colours: colours.join(' '), pictures },
    home: page(bundle(publicFolder, '{index.html,site.css}')),
  }
}

/** A page's colours stand in its styles. */
function page(code: string): Output {
  return { text: spaced(code), colours: code.toLowerCase(), pictures: 0 }
}

function where(all: Record<string, Output>, holds: (output: Output) => boolean): string[] {
  return Object.keys(all).filter((name) => all[name] !== undefined && holds(all[name]))
}

function bundle(folder: string, files = '**/*.{html,js,css}'): string {
  return globSync(files, { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}

/** Line breaks in a PDF count as spaces; apostrophes in a page are written as entities. */
function spaced(text: string): string {
  return text.replaceAll('&#x27;', "'").replace(/\s+/g, ' ')
}
