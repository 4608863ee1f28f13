import { dimensionIds, modes } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionKeys } from '../link/letters.ts'
import { stateOf } from '../state/arbitrary.ts'
import { attemptNames, freshState, type State } from '../state/state.ts'
import { questionsOf, trackIds, tracks } from '../state/tracks.ts'
import { attemptOf } from '../testing/attempts.ts'
import { fromSuspended, mostSuspended, toSuspended } from './suspended.ts'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const [kit = load('en')] = kits
const ids = trackIds(kit)

test('every answer comes back, and whether its reasons were left', () => {
  const known = stateOf(Object.values(ids).flat(), optionKeys, fc.constant(0))
  fc.assert(
    fc.property(known, (state) => {
      const back = fromSuspended(ids, toSuspended(ids, state))
      for (const name of attemptNames) {
        const mine = name === 'later' ? ids.practice : ids[name]
        const { answers, round } = state.attempts[name]
        const held = Object.entries(answers).filter(([id]) => mine.includes(id))
        expect(back.attempts[name]).toEqual({ round, answers: Object.fromEntries(held) })
      }
      expect(back.plan.choice).toBe(state.plan.choice)
    }),
  )
})

test.each(kits)('all that can be done in $locale stays far below what a system keeps', (one) => {
  const done = tracks.map((track) => [track, attemptOf(Object.values(questionsOf(one, track)))])
  const attempts = { ...freshState.attempts, ...Object.fromEntries(done) }
  const places = modes.flatMap((mode) =>
    one.dimensions.purpose[mode].signs.map((_sign, index) => `${mode}.${index}`),
  )
  const all = dimensionIds.map((id) => [id, places.join(' ')])
  const state: State = {
    attempts: { ...attempts, later: attempts.practice },
    moment: {
      at: 0,
      step: 4,
      ticks: Object.fromEntries(all),
      signs: { purpose: 'both', setting: 'none', interaction: 'both', outcome: 'both' },
    },
    plan: { at: 0, choice: 9 },
  }
  const suspended = toSuspended(trackIds(one), state)
  expect(suspended.length).toBeLessThan(mostSuspended / 2)
  expect(fromSuspended(trackIds(one), suspended).moment).toEqual(state.moment)
})

/** The kit's own names, with anything at all under them. */
const near = fc
  .dictionary(fc.constantFrom(...attemptNames, 'moment', 'plan'), fc.jsonValue())
  .map((kept) => JSON.stringify(kept))

test('whatever a system hands back, the course begins', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), near), (text) => {
      expect(attemptNames.every((name) => name in fromSuspended(ids, text).attempts)).toBe(true)
    }),
  )
})
