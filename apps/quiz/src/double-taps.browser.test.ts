import { load } from '@read-the-room/core/load'
import { heavy } from '@read-the-room/core/testing'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storageKey } from './state/device.ts'
import { spokenLocales } from './testing/build.ts'
import { begun, openSite, type Site } from './testing/site.ts'
import { type Look, looks } from './testing/states.ts'
import { openVisits, type Visits } from './testing/visits.ts'

let site: Site
let visits: Visits
beforeAll(async () => {
  site = await openSite()
  visits = await openVisits(site, { hasTouch: true })
})
afterAll(() => site.close())

const kit = load(spokenLocales[0] ?? 'en')
const screens = Object.entries(looks(kit)).map(([name, look], turn) => ({ name, look, turn }))

/** What can be tapped; of options the first alone, where not all are asked for. */
const controls = heavy
  ? 'main button, main a, main summary, main label.option, footer > button'
  : 'main button, main a, main label.option:first-of-type, footer > button'

test.each(screens)('$name: a double tap does what one tap does', async ({ look, turn }) => {
  const list = await controlsOn(await openLook(look)).count()
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
const touch: Hand = async (page, x, y, times) => {
  // A finger is quick, however busy the computer is: both taps are of one moment.
  await page.evaluate(() => {
    Object.defineProperty(Event.prototype, 'timeStamp', { value: performance.now() })
  })
  for (let time = 0; time < times; time += 1) await page.touchscreen.tap(x, y)
}
const mouse: Hand = ({ mouse }, x, y, clickCount) => mouse.click(x, y, { clickCount })

/** Where a tap or two on one of the controls have led, and what is kept then. */
async function after(look: Look, place: number, hand: Hand, times: number) {
  const page = await openLook(look)
  const control = controlsOn(page).nth(place)
  await control.scrollIntoViewIfNeeded()
  const box = await control.boundingBox()
  if (box !== null) await hand(page, box.x + box.width / 2, box.y + box.height / 2, times)
  await page.locator('#quiz main:not([aria-busy])').first().waitFor()
  return page.evaluate(
    (key) => ({
      hash: location.hash,
      // When things were done is no part of what was done.
      kept: localStorage.getItem(key)?.replace(/"at":\d+/g, ''),
      asked: document.querySelector('dialog[open]')?.textContent,
    }),
    storageKey,
  )
}

async function openLook(look: Look): Promise<Page> {
  const page = await visits.open(look.hash, look)
  await begun(page)
  await page.locator(look.ready).first().waitFor()
  await look.act?.(page)
  return page
}

const controlsOn = (page: Page) => page.locator(controls).filter({ visible: true })
