import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { builtLocales, load } from '@read-the-room/core/load'
import { serveFolder } from '@read-the-room/web/serve'
import type { Browser } from 'playwright-core'
import { lintDeck } from '../lint/lint-deck.ts'
import { exportDeck } from '../papers/export-deck.ts'
import { drawnPages } from '../papers/office.ts'
import { pptx } from '../pptx/pptx.ts'
import { steps } from '../pptx/steps.ts'
import { slides } from '../slides/slides.ts'

const app = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(app, 'build')
const [locale = 'en'] = builtLocales()
const kit = load(locale)
const file = join(dist, 'facilitator', `deck-${locale}.html`)
const count = slides(kit, '60').length

// Figures as JSON, for `npm run bench`, which compares them with their budgets.
const figures: Figure[] = [
  { what: 'Deck in one file, the largest', value: largest() / 1000, unit: 'kB', most: 2000 },
]
if (!process.argv.includes('--sizes')) figures.push(...(await timed()))
console.log(JSON.stringify(figures))

type Figure = { what: string; value: number; unit?: string; most?: number }

async function timed(): Promise<Figure[]> {
  const browser = await launch()
  const address = `file://${file}?sheet=60`
  const timed: Figure[] = [
    {
      what: 'First slide from a file, median of 5',
      value: await firstSlide(browser, address),
      unit: 'ms',
      most: 1000,
    },
    {
      what: 'Public deck, sent for the first slide, uncompressed',
      value: (await transfer(browser)) / 1000,
      unit: 'kB',
    },
    { what: 'Export of one deck, a slide', value: await perSlide(exported, browser), unit: 's' },
    {
      what: 'Lint of one deck, a slide',
      value: await perSlide(linted, browser),
      unit: 's',
      most: 1,
    },
    ...(await drawn()),
  ]
  await browser.close()
  return timed
}

function largest(): number {
  const folder = join(dist, 'facilitator')
  const decks = readdirSync(folder).filter((name) => /^deck-.*\.html$/.test(name))
  return Math.max(...decks.map((name) => statSync(join(folder, name)).size))
}

async function firstSlide(browser: Browser, address: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const page = await browser.newPage()
    const start = performance.now()
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    times.push(performance.now() - start)
    await page.close()
  }
  return Math.round(times.sort((a, b) => a - b)[2] ?? 0)
}

/** Bytes as sent, uncompressed: a host's gzip or brotli makes a third of them. */
async function transfer(browser: Browser): Promise<number> {
  const { address, close } = await serveFolder(join(dist, 'public'), { host: '127.0.0.1', port: 0 })
  const page = await browser.newPage()
  const sent: Promise<number>[] = []
  page.on('response', (response) => {
    sent.push(response.body().then(({ length }) => length))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const sizes = await Promise.all(sent)
  await page.close()
  close()
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function perSlide(
  work: (browser: Browser) => Promise<unknown>,
  browser: Browser,
): Promise<number> {
  const start = performance.now()
  await work(browser)
  return (performance.now() - start) / 1000 / count
}

function exported(browser: Browser): Promise<void> {
  return exportDeck(browser, kit, '60', file, async () => {})
}

async function drawn(): Promise<Figure[]> {
  const all = slides(kit, '60')
  const drawn = await drawnPages(pptx(kit, all))
  if (drawn === undefined) return []
  const lost = steps(all).length - drawn.length
  return [{ what: 'Pages lost where LibreOffice draws them', value: lost, most: 0 }]
}

function linted(browser: Browser): Promise<unknown> {
  const pictures = join(app, 'test-results', 'slides', 'bench')
  return lintDeck(browser, { kit, length: '60', file, pictures })
}
