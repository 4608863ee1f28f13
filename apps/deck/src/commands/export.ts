import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { withPdf } from '@read-the-room/browser/pdf'
import type { PrintedFile } from '@read-the-room/core'
import { builtLocales, chooseLengths, contentFolder, load } from '@read-the-room/core/load'
import { progress } from '@read-the-room/core/progress'
import { Command } from 'commander'
import { exportDeck, fileNames } from '../papers/export-deck.ts'

const app = fileURLToPath(new URL('../..', import.meta.url))
const command = new Command('npm run export --')
  .description(
    'Prints the slides, the guide, run sheets and handouts, and writes PowerPoint files.',
  )
  .option('--out <folder>', 'where they go', join(app, 'out'))
  .option('--length <name...>', 'only these lengths, such as 60 or 60-online')
  .option('--locale <language...>', 'only these languages')
  .parse()
const options = command.opts<{ out: string; length?: string[]; locale?: string[] }>()

const decks = builtLocales(contentFolder(), options.locale?.join()).flatMap((locale) =>
  lengthsOf(locale).map((length) => ({ locale, length })),
)
const total = decks.reduce((sum, { locale, length }) => sum + fileNames(length, locale).length, 0)
let done = 0

const missing = decks.find(({ locale }) => !existsSync(built(locale)))
if (missing !== undefined) {
  console.error(`deck-${missing.locale} is not built: npm run build makes it`)
  process.exit(1)
}

await mkdir(options.out, { recursive: true })
const browser = await launch()
const printed: PrintedFile[] = []
for (const { locale, length } of decks) {
  const deck = built(locale)
  await exportDeck(browser, load(locale), length, deck, async (name, bytes, about) => {
    await writeFile(join(options.out, name), bytes)
    if (about !== undefined) {
      const pages = await withPdf(bytes, async ({ numPages }) => numPages)
      printed.push({ file: name, ...about, pages, bytes: bytes.length })
    }
    done += 1
    progress(done, total, name)
  })
}
await browser.close()
for (const locale of new Set(decks.map((deck) => deck.locale))) {
  const list = printed.filter((file) => file.locale === locale)
  await writeFile(join(options.out, `papers-${locale}.json`), JSON.stringify(list, null, 2))
}
console.log(`${done} files are made.`)

function lengthsOf(locale: string): string[] {
  const found = chooseLengths(options.length, load(locale))
  if ('lengths' in found) return found.lengths
  console.error(found.refused)
  process.exit(1)
}

function built(locale: string): string {
  return join(app, 'build', 'facilitator', `deck-${locale}.html`)
}
