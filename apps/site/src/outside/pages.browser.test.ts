import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launch } from '@read-the-room/browser'
import type { Served } from '@read-the-room/web/serve'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../serve/serve.ts'
import { siteFolder } from '../shell/places.ts'
import { visit } from '../testing/visit.ts'

// Every page that was built, whoever builds it: none is named here.
const pages = globSync('{public,facilitator}/**/*.html', { cwd: siteFolder })
const isDeck = (page: string) => /deck\/([\w-]+\/)?index\.html$|\/deck-[^/]+$/.test(page)
const decks = pages.filter((page) => /^facilitator\/deck-/.test(page))

let browser: Browser
let site: Served

beforeAll(async () => {
  browser = await launch()
  site = await serve(0)
})
afterAll(async () => {
  await browser.close()
  site.close()
})

test('both halves of the site have pages, and decks in one file', () => {
  expect(new Set(pages.map((page) => page.split('/')[0])).size).toBe(2)
  expect(decks.length).toBeGreaterThan(1)
})

test.each(pages)('%s names its icon, and its policy before every script and style', (page) => {
  const html = readFileSync(join(siteFolder, page), 'utf8')
  const meta = /<meta http-equiv="Content-Security-Policy" content="(?<written>[^"]*)"/.exec(html)
  expect(meta?.index).toBeLessThan(html.search(/<(script|style|link rel="stylesheet"|body)\b/))
  const policy = (meta?.groups?.written ?? '').replaceAll('&#x27;', "'")
  expect(policy).toMatch(/^default-src 'none'; .*base-uri 'none'; form-action 'none'$/)
  // A browser looks for the alphabet of a page in its first kilobyte.
  expect(html.slice(0, 1024)).toMatch(/<meta charset="utf-8"/i)
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
  expect(scripts).toMatch(/^('self'|'sha256-[\w+/=]+'| )*$/)
  expect(policy.includes("'unsafe-inline'")).toBe(isDeck(page))
  expect(html).toMatch(/<link rel="(shortcut )?icon" [^>]*href="[^"]/)
})

test.each(pages)('/%s asks no other host, sets no cookie, shows no error', async (path) => {
  const { page, requests, errors } = await visit(browser, `${site.address}/${path}`)
  expect(
    requests.filter((url) => !url.startsWith(site.address) && !/^(data|blob):/.test(url)),
  ).toEqual([])
  expect(errors).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  await page.context().close()
})

test.each(decks)('%s runs from the disk, for the room and for the presenter', async (deck) => {
  const address = `${pathToFileURL(join(siteFolder, deck)).href}?sheet=60`
  for (const hash of ['#/1', '#/presenter/1']) {
    const { page, requests, errors } = await visit(browser, address + hash, { offline: true })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    const before = new URL(page.url()).hash
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight')
    await page.waitForFunction((old) => location.hash !== old, before)
    expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  }
})
