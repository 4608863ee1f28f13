import { load } from '@read-the-room/core/load'
import { heavy } from '@read-the-room/core/testing'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { optionKeys } from './link/letters.ts'
import { resultHash } from './link/links.ts'
import { stateOf } from './state/arbitrary.ts'
import { storageKey } from './state/device.ts'
import { fromSaved, toSaved } from './state/saved.ts'
import { attemptNames, freshState, type State } from './state/state.ts'
import { questionsOf, trackIds, tracks } from './state/tracks.ts'
import { attemptOf } from './testing/attempts.ts'
import { spokenLocales } from './testing/build.ts'
import { openSite, type Site, watch } from './testing/site.ts'
import { openVisits } from './testing/visits.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const kit = load(spokenLocales[0] ?? 'en')
const ids = trackIds(kit)
const time = fc.integer({ min: 0, max: 8.64e15 })

const known = stateOf(
  [...Object.values(ids).flat(), 'gone', '__proto__'],
  [...optionKeys, '?'],
  time,
)
const saved = fc.oneof(
  { weight: 4, arbitrary: known.map(toSaved) },
  { weight: 1, arbitrary: fc.oneof(fc.json(), fc.string()) },
)

const links = tracks.flatMap((track) => {
  const done = attemptOf(Object.values(questionsOf(kit, track)))
  const all = { ...freshState, attempts: { ...freshState.attempts, [track]: done } }
  return [`#${track}`, `#${track}.so-far`, resultHash(ids, track, all)]
})
const hash = fc.oneof(
  fc.constantFrom('', '#start', '#moment', '#plan.0', '#plan.9', '#later.1', ...links),
  fc.tuple(fc.constantFrom(...links), fc.nat(40)).map(([link, length]) => link.slice(0, length)),
  fc.string().map((text) => `#${encodeURIComponent(text)}`),
)

test('whatever is kept, linked or told by the clock: no page is blank, no answer is lost', async () => {
  const { page, open, close } = await openVisits(site)
  watch(page, new URL(site.address).origin, site.faults)
  await fc.assert(
    fc.asyncProperty(saved, hash, fc.integer({ min: -4e15, max: 4e15 }), async (text, to, jump) => {
      await open(to, { text, scripts: [(one) => one.addInitScript(jumpInTime, jump)] })
      await page.locator('#quiz:not([data-link]) main:not([aria-busy])').first().waitFor()
      const before = fromSaved(text) ?? freshState
      expect((await page.locator('#quiz main').first().textContent())?.length).toBeGreaterThan(40)
      expect(lostIn(before, await stateOn(page))).toEqual([])
      await goOn(page)
      expect(lostIn(before, await stateOn(page))).toEqual([])
    }),
    { numRuns: heavy ? 400 : 25 },
  )
  expect(site.faults).toEqual([])
  await close()
})

/** One step further on whatever is shown: the last option, then the button. */
async function goOn(page: Page): Promise<void> {
  const radio = page.locator('main input[type=radio]').filter({ visible: true })
  if ((await radio.count()) > 0) await radio.last().check()
  const button = page.locator('main form button[type=submit]')
  if ((await button.count()) > 0) await button.first().click()
}

async function stateOn(page: Page): Promise<State> {
  const text = await page.evaluate((key) => localStorage.getItem(key), storageKey)
  return fromSaved(text ?? '') ?? freshState
}

/** Answers, and answers that were put aside, that were there before and are no more. */
function lostIn(before: State, now: State): string[] {
  return attemptNames.flatMap((name) => {
    const [held, holds] = [before.attempts[name], now.attempts[name]]
    const gone = (part: 'answers' | 'aside') =>
      Object.entries(held[part] ?? {}).filter(([id, { key }]) => holds[part]?.[id]?.key !== key)
    return [...gone('answers'), ...gone('aside')].map(([id]) => `${name}: ${id}`)
  })
}

/** A clock that leaps to and fro. */
function jumpInTime(jump: number): void {
  const now = Date.now
  let calls = 0
  Date.now = () => {
    calls += 1
    return now() + (calls % 2 === 0 ? jump : -jump)
  }
}
