import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { sheetIds } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../slidev/slidev-build.ts'
import { formatFinding } from './finding.ts'
import { lintDeck } from './lint-deck.ts'

const app = fileURLToPath(new URL('../../', import.meta.url))
const everything = process.env.KIT_ALL === '1'
const decks = contentLocales(contentFolder()).flatMap((locale) =>
  (everything ? sheetIds(load(locale)) : ['60']).map((length) => ({ locale, length })),
)
/** Words 40 % longer: no such deck is published, so it is built for this test. */
const longer = everything
  ? sheetIds(load('pseudo')).map((length) => ({ locale: 'pseudo', length }))
  : []

let browser: Browser
beforeAll(async () => {
  browser = await launch()
  const folder = join(app, 'test-results', 'pseudo')
  if (everything) await build({ locale: 'pseudo', audience: 'facilitator' }, folder)
})
afterAll(async () => browser.close())

test.each(decks)('the deck $length in $locale has no fault', async ({ locale, length }) => {
  const file = join(app, 'build', 'facilitator', `deck-${locale}.html`)
  expect(await found(locale, length, file)).toEqual([])
})

test.each(longer)('the deck $length in longer words has no fault', async ({ locale, length }) => {
  const file = join(app, 'test-results', 'pseudo', 'index.html')
  expect(await found(locale, length, file)).toEqual([])
})

async function found(locale: string, length: string, file: string): Promise<string[]> {
  const name = `deck-${length}-${locale}`
  const pictures = join(app, 'test-results', 'slides', name)
  const findings = await lintDeck(browser, { kit: load(locale), length, file, pictures })
  return findings.map((finding) => formatFinding(name, finding))
}
