import { load } from '@read-the-room/core/load'
import { heavy } from '@read-the-room/core/testing'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storageKey } from './state/device.ts'
import { toSaved } from './state/saved.ts'
import { freshState } from './state/state.ts'
import { spokenLocales } from './testing/build.ts'
import { begun, openSite, type Site } from './testing/site.ts'
import { type Look, looks } from './testing/states.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kit = load(spokenLocales[0] ?? 'en')
const screens = Object.entries(looks(kit)).map(([name, look], turn) => ({ name, look, turn }))

/** What can be tapped; of options the first alone, where not all are asked for. */
const controls = heavy
  ? 'main button, main a, main summary, main label.option, footer > button'
  : 'main button, main a, main label.option:first-of-type, footer > button'

test.each(screens)('$name: a double tap does what one tap does', async ({ look, turn }) => {
  const { page, list } = await openLook(look)
  await page.context().close()
  // Controls and hands take turns; with the test of all each does everything.
  const step = heavy ? 1 : 3
  for (let place = heavy ? 0 : turn % step; place < list; place += step) {
    for (const hand of heavy ? [touch, mouse] : [place % 2 === 0 ? touch : mouse]) {
      expect({ place, ...(await after(look, place, hand, 2)) }).toEqual({
        place,
        ...(await after(look, place, hand, 1)),
      })
    }
  }
})

type Hand = (page: Page, x: number, y: number, times: number) => Promise<unknown>
const touch: Hand = async ({ touchscreen }, x, y, times) => {
  for (let time = 0; time < times; time += 1) await touchscreen.tap(x, y)
}
const mouse: Hand = ({ mouse }, x, y, clickCount) => mouse.click(x, y, { clickCount })

/** Where a tap or two on one of the controls have led, and what is kept then. */
async function after(look: Look, place: number, hand: Hand, times: number) {
  const { page } = await openLook(look)
  const control = controlsOn(page).nth(place)
  await control.scrollIntoViewIfNeeded()
  const box = await control.boundingBox()
  if (box !== null) await hand(page, box.x + box.width / 2, box.y + box.height / 2, times)
  await page.locator('#quiz main:not([aria-busy])').first().waitFor()
  const found = await page.evaluate(
    (key) => ({
      hash: location.hash,
      // When things were done is no part of what was done.
      kept: localStorage.getItem(key)?.replace(/"at":\d+/g, ''),
      asked: document.querySelector('dialog[open]')?.textContent,
    }),
    storageKey,
  )
  await page.context().close()
  return found
}

async function openLook({ hash, saved = freshState, ready, act }: Look) {
  const page = await (await site.context({ hasTouch: true })).newPage()
  if (saved !== freshState) {
    await page.addInitScript(
      ([key = '', text = '']) => localStorage.setItem(key, text),
      [storageKey, toSaved(saved)],
    )
  }
  await page.goto(site.address + hash)
  await begun(page)
  await page.locator(ready).first().waitFor()
  await act?.(page)
  return { page, list: await controlsOn(page).count() }
}

const controlsOn = (page: Page) => page.locator(controls).filter({ visible: true })
