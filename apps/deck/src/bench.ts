import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/chromium'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { lintDeck } from './lint/lint-deck.ts'
import { exportDeck } from './papers/export-deck.ts'
import { drawnSlides } from './papers/office.ts'
import { pptx } from './papers/pptx.ts'
import { serveFolder } from './serve-folder.ts'
import { slides } from './slides.ts'
import { environment } from './target.ts'

const app = fileURLToPath(new URL('..', import.meta.url))
const dist = join(app, 'dist')
const [locale = 'en'] = contentLocales(contentFolder())
const kit = load(locale)
const file = join(dist, 'facilitator', `deck-60-${locale}.html`)
const count = slides(kit, 60).length

const browser = await launch()
const rows = [
  ['One-file deck, largest', `${Math.round(largest() / 1000)} kB`],
  ['First slide from a file, median of 5', `${await firstSlide(`file://${file}`)} ms`],
  ['Public deck, transfer to the first slide', `${Math.round((await transfer()) / 1000)} kB`],
  ['Build of one deck, cold', `${seconds(() => build(true))} s`],
  ['Build of one deck, warm', `${seconds(() => build(false))} s`],
  ['Export of one deck, per slide', `${await perSlide(exported)} s`],
  ['Slides that LibreOffice draws', await drawn()],
  ['Lint of one deck, per slide', `${await perSlide(linted)} s`],
]
await browser.close()
for (const [name, value] of rows)
  console.log(`${(name ?? '').padEnd(44)}${(value ?? '').padStart(10)}`)

function largest(): number {
  const folder = join(dist, 'facilitator')
  return Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size))
}

async function firstSlide(address: string): Promise<number> {
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
async function transfer(): Promise<number> {
  const { address, close } = await serveFolder(join(dist, 'public'), '/')
  const page = await browser.newPage()
  let bytes = 0
  page.on('response', async (response) => {
    bytes += (await response.body()).length
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.close()
  await close()
  return bytes
}

function build(cold: boolean): void {
  if (cold) rmSync(join(app, 'node_modules', '.vite'), { recursive: true, force: true })
  const slidev = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
  const out = join(tmpdir(), 'read-the-room-bench')
  execFileSync(process.execPath, [slidev, 'build', 'slides.md', '--base', './', '--out', out], {
    cwd: app,
    env: { ...process.env, ...environment({ locale, length: 60, audience: 'facilitator' }) },
    stdio: 'ignore',
  })
  rmSync(out, { recursive: true })
}

function seconds(work: () => void): string {
  const start = performance.now()
  work()
  return ((performance.now() - start) / 1000).toFixed(1)
}

async function perSlide(work: (browser: Browser) => Promise<unknown>): Promise<string> {
  const start = performance.now()
  await work(browser)
  return ((performance.now() - start) / 1000 / count).toFixed(2)
}

function exported(): Promise<void> {
  return exportDeck(browser, kit, 60, file, async () => {})
}

async function drawn(): Promise<string> {
  const number = await drawnSlides(await pptx(kit, slides(kit, 60)))
  return number === undefined ? 'not installed' : `${number} of ${count}`
}

function linted(): Promise<unknown> {
  const pictures = join(app, 'test-results', 'slides', 'bench')
  return lintDeck(browser, { kit, length: 60, file, pictures })
}
