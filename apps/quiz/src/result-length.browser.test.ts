import { load } from '@read-the-room/core/load'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { questionsOf, tracks } from './state/tracks.ts'
import { attemptOf } from './testing/attempts.ts'
import { spokenLocales } from './testing/build.ts'
import { openSite, type Site } from './testing/site.ts'
import { attempts } from './testing/states.ts'
import { openVisits, type Visits } from './testing/visits.ts'

/** A phone of today, and twice its height. */
const [width, height] = [390, 844]

let site: Site
let visits: Visits
beforeAll(async () => {
  site = await openSite()
  visits = await openVisits(site, { viewport: { width, height } })
})
afterAll(() => site.close())

const cases = spokenLocales.flatMap((locale, place) =>
  tracks.flatMap((track) =>
    [0, 1, 2].map((shift) => ({ locale, track, shift, folder: place === 0 ? '' : `${locale}/` })),
  ),
)

test.each(cases)(
  'a result is at most two screens with its scenes folded: $track, $locale, answers by $shift',
  async ({ locale, track, shift, folder }) => {
    const kit = load(locale)
    const answered = tracks.map((one) => [
      one,
      attemptOf(Object.values(questionsOf(kit, one)), (index) => index * 2 + shift),
    ])
    const saved = attempts(Object.fromEntries(answered))
    const page = await visits.open(`${folder}#${track}`, { saved })
    await page.locator('.plan').waitFor()
    const main = page.locator('main').first()
    const tall = await main.evaluate((element) => element.getBoundingClientRect().height)
    expect(tall).toBeLessThanOrEqual(2 * height)
  },
)
