import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launch } from '@read-the-room/browser'
import { barriers } from '@read-the-room/browser/axe'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderEdition } from '../build/folder-edition.tsx'
import { languagesOf } from '../files/edition.ts'
import { zip } from '../files/zip.ts'
import { foldersIn, siteFolder } from '../shell/places.ts'
import { addresses, visit } from '../testing/visit.ts'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
let browser: Browser

beforeAll(async () => {
  browser = await launch()
  for (const kit of kits) {
    const archive = unzipSync(
      zip(await folderEdition(kit, languagesOf(kits), foldersIn(siteFolder))),
    )
    for (const [path, bytes] of Object.entries(archive)) {
      const file = join(folder, kit.locale, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
  }
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const offline = { offline: true }
const pages = ['index.html', 'facilitator/index.html', 'facilitator/quiz-answers.html']
const cases = kits.flatMap(({ locale }) => pages.map((page) => `${locale}/${page}`))

test.each(cases)('%s opens from the disk, and leads only to what is there', async (path) => {
  const address = pathToFileURL(join(folder, path)).href
  const { page, requests, errors } = await visit(browser, address, offline)
  expect(errors).toEqual([])
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
  expect(requests.filter((url) => url.endsWith('.pdf'))).toEqual([])
  expect(await barriers(page)).toEqual([])
  const pictures = await page
    .locator('.door img')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth))
  expect(pictures.every((width) => width > 0)).toBe(true)
  const found = (await addresses(page)).map((one) => new URL(one))
  expect(found.map(({ protocol }) => protocol).filter((one) => one !== 'file:')).toEqual([])
  const own = join(folder, path.split('/')[0] ?? '')
  for (const url of found) {
    const file = fileURLToPath(url)
    expect(file.startsWith(own), file).toBe(true)
    expect(statSync(file).isFile(), file).toBe(true)
    if (!/^$|^#page=/.test(url.hash)) expect(await page.locator(url.hash).count(), url.hash).toBe(1)
  }
  await page.context().close()
})

test.each(kits)('the archive in $locale prints on one paper, in small pictures', ({ locale }) => {
  const cards = globSync('cards/*.pdf', { cwd: join(folder, locale) })
  expect(cards.length).toBeGreaterThan(20)
  expect(cards.filter((file) => /-letter-|avery|-fold-|-shop-/.test(file))).toEqual([])
  const pages = globSync('{cards,facilitator}/pages/*', { cwd: join(folder, locale) })
  const sizes = pages.map((file) => statSync(join(folder, locale, file)).size)
  expect(pages.length).toBeGreaterThan(50)
  expect(Math.max(...sizes)).toBeLessThan(30_000)
  const beside = ['third-party-notices.txt', 'bom.cdx.json'].map((file) =>
    join(folder, locale, file),
  )
  for (const file of beside) expect(statSync(file).size).toBeGreaterThan(1000)
})

test.each(kits)(
  'the slides of $locale open from the door, without a network',
  async ({ locale }) => {
    const address = pathToFileURL(join(folder, locale, 'index.html')).href
    const { page, errors } = await visit(browser, address, offline)
    await page.locator('.front .links a').first().click()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(page.url()).toContain(`/facilitator/deck-`)
    expect(errors).toEqual([])
    await page.context().close()
  },
)

test.each(['index.html', 'facilitator/index.html'])(
  'the pages of what %s prints show from the disk, once somebody looks',
  async (path) => {
    const [kit] = kits
    const address = pathToFileURL(join(folder, kit?.locale ?? '', path)).href
    const { page, requests, errors } = await visit(browser, address, offline)
    expect(requests.filter((url) => url.includes('/pages/'))).toEqual([])
    const group = page.locator('.group > summary').first()
    if ((await group.count()) > 0) await group.click()
    await page.locator('.look > summary').first().click()
    const picture = page.locator('.look[open] .strip img').first()
    await picture.scrollIntoViewIfNeeded()
    const width = await picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      return image.naturalWidth
    })
    expect(width).toBeGreaterThan(0)
    expect(requests.filter((url) => url.endsWith('.pdf'))).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  },
)
