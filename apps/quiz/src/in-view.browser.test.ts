import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { heavy } from '@read-the-room/core/testing'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './testing/site.ts'
import { looks } from './testing/states.ts'
import { openVisits } from './testing/visits.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const screens = Object.entries(looks(kits[0] ?? load('en')))

/** A small phone with its bars shown, and a laptop's window at 400 %. */
const sizes = [
  { width: 390, height: 664 },
  { width: 320, height: 256 },
]
const cases = kits.flatMap(({ locale }, turn) => sizes.map((size) => ({ locale, turn, ...size })))

test.each(cases)(
  '$locale, $width × $height: the main button is in view',
  async ({ turn, ...at }) => {
    const faults: string[] = []
    const folder = at.locale === kits[0]?.locale ? '' : `${at.locale}/`
    const visits = await openVisits(site, { viewport: at })
    // In the low window screens take turns, by three; with the test of all, all are seen there.
    const seen = screens.filter((_one, place) => heavy || at.height > 400 || place % 3 === turn)
    for (const [name, look] of seen) {
      const page = await visits.open(folder + look.hash, look)
      await page.locator(look.ready).first().waitFor()
      await look.act?.(page)
      faults.push(...(await outOfView(page, at.height > 400)).map((fault) => `${name}: ${fault}`))
    }
    await visits.close()
    expect(faults).toEqual([])
  },
)

/** Main buttons that are not whole in the window; and a power note that the buttons would hide. */
function outOfView(page: Page, phone: boolean): Promise<string[]> {
  return page.evaluate((phone) => {
    // A notice is read first; what follows it has its button in view.
    if (document.querySelector('.notice') === null) scrollTo(0, 0)
    else document.querySelector('main')?.scrollIntoView()
    const faults: string[] = []
    const foot = document.querySelector<HTMLElement>('main .foot')
    for (const button of foot?.querySelectorAll('a, button') ?? []) {
      const { top, bottom } = button.getBoundingClientRect()
      if (top < 0 || bottom > innerHeight) faults.push(`${button.textContent}: ${top} to ${bottom}`)
    }
    const note = document.querySelector('.power')
    if (note === null || foot === null || !phone) return faults
    const under = note.getBoundingClientRect().bottom - foot.getBoundingClientRect().top
    return under > 0 ? [...faults, `the power note goes ${under} px under the buttons`] : faults
  }, phone)
}
