import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/browser'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { openDeck, show } from '../lint/lint-deck.ts'
import { slides } from '../slides/slides.ts'

const [locale = 'en'] = contentLocales(contentFolder())
const file = fileURLToPath(new URL(`../../build/facilitator/deck-${locale}.html`, import.meta.url))
const deck = { file, length: '60' }

test('type is large, shrinks for long words as far as it must, and grows back', async () => {
  const browser = await launch()
  const { page } = await openDeck(browser, deck)
  const number = slides(load(locale), '60').findIndex(({ layout }) => layout === 'moves') + 1
  await show(page, deck, number)
  const body = page.locator(`#slide-content [data-slidev-no="${number}"] .body`)
  /** Gives every line of the list these words, and returns the size of type and how much sticks out. */
  const typed = (words: string) =>
    body.evaluate((element, text) => {
      for (const cell of element.querySelectorAll('li > *')) cell.textContent = text
      document.fonts.dispatchEvent(new Event('loadingdone'))
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      return { size, over: element.scrollHeight - element.clientHeight }
    }, words)

  expect(await typed('Short')).toEqual({ size: 34, over: 0 })
  const long = await typed('Some words of a cell. '.repeat(12))
  expect(long.over).toBe(0)
  expect(long.size).toBeLessThan(34)
  const endless = await typed('Some words of a cell. '.repeat(40))
  expect(endless.size).toBe(18)
  expect(endless.over).toBeGreaterThan(0)
  expect(await typed('Short')).toEqual({ size: 34, over: 0 })
  await browser.close()
})
