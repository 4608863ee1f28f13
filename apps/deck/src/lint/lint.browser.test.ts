import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/chromium'
import { lengths } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatFinding } from './finding.ts'
import { lintDeck } from './lint-deck.ts'

const app = new URL('../../', import.meta.url)
const decks = contentLocales(contentFolder()).flatMap((locale) =>
  (process.env.KIT_ALL === '1' ? lengths : ([60] as const)).map((length) => ({ locale, length })),
)

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => browser.close())

test.each(decks)('the $length-minute deck in $locale has no fault', async ({ locale, length }) => {
  const name = `deck-${length}-${locale}`
  const findings = await lintDeck(browser, {
    kit: load(locale),
    length,
    file: fileURLToPath(new URL(`dist/facilitator/${name}.html`, app)),
    pictures: fileURLToPath(new URL(`test-results/slides/${name}`, app)),
  })
  expect(findings.map((finding) => formatFinding(name, finding))).toEqual([])
})
