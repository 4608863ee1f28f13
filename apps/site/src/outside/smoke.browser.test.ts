import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installedChromium, launch } from '@read-the-room/browser'
import { load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../serve/serve.ts'
import { facilitatorFolder } from '../shell/places.ts'
import { visit } from '../testing/visit.ts'

// The other sets use one browser, the kit's own where there is one. People have others.
const installed = installedChromium()
const browsers = [
  { name: 'the kit’s browser', chromium: undefined },
  ...(installed === undefined ? [] : [{ name: 'the installed browser', chromium: installed }]),
]
if (installed === undefined) {
  console.log('No Chrome or Chromium is installed here: what people do ran in the kit’s own alone.')
}

const { quiz, deck } = load('en')

describe.each(browsers)('in $name', ({ chromium }) => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    browser = await launch(chromium)
    site = await serve(0)
  })
  afterAll(async () => {
    await browser.close()
    site.close()
  })

  test('home leads to the quiz, and a question tells its reasons', async () => {
    const { page, errors } = await visit(browser, `${site.address}/public/`)
    await page.locator('.door a[href*="quiz"]').first().click()
    await page.locator('#quiz:not([data-link])').waitFor()
    await page.goto(`${site.address}/public/quiz/#check`)
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: quiz.check }).click()
    await page.getByRole('button', { name: quiz.next }).waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('the slides run, from the site and from one file with the network off', async () => {
    const file = `${pathToFileURL(join(facilitatorFolder, 'deck-en.html')).href}?sheet=60`
    for (const [address, offline] of [
      [`${site.address}/public/deck/`, false],
      [file, true],
    ] as const) {
      const { page, errors } = await visit(browser, address, { offline })
      await page.getByRole('heading', { level: 1, name: deck.title }).first().waitFor()
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => !/^(#\/1?)?$/.test(location.hash))
      expect(errors, address).toEqual([])
      await page.context().close()
    }
    const { page, errors } = await visit(browser, `${file}#/presenter/1`, { offline: true })
    await page.getByRole('heading').first().waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })
})
