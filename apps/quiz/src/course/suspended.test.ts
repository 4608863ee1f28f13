import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionKeys } from '../link/letters.ts'
import { stateOf } from '../state/arbitrary.ts'
import { attemptNames, freshState } from '../state/state.ts'
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
  const state = {
    attempts: { ...attempts, later: attempts.practice },
    moment: { at: 1, step: 4, ticks: {}, signs: { purpose: 'both', setting: 'none' } as const },
    plan: { at: 1, choice: 9 },
  }
  const { length } = toSuspended(trackIds(one), state)
  expect(length).toBeLessThan(mostSuspended / 4)
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
