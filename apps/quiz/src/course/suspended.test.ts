import { type DimensionId, dimensionIds, type Kit, modes } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionKeys } from '../link/letters.ts'
import { stateOf } from '../state/arbitrary.ts'
import { attemptNames, freshState, type State } from '../state/state.ts'
import { questionsOf, trackIds, tracks } from '../state/tracks.ts'
import { attemptOf } from '../testing/attempts.ts'
import { fromSuspended, languageIn, toSuspended } from './suspended.ts'

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

test('the ticks of a moment come back', () => {
  const tick = fc.tuple(fc.constantFrom(...modes), fc.nat(9)).map(([mode, at]) => `${mode}.${at}`)
  const ticked = fc.uniqueArray(tick, { minLength: 1, maxLength: 10 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...dimensionIds), ticked), (ticks) => {
      const state = { ...freshState, moment: { ...freshState.moment, ticks } }
      expect(fromSuspended(ids, toSuspended(ids, state)).moment.ticks).toEqual(ticks)
    }),
  )
})

test('the language that was chosen comes back', () => {
  expect(languageIn(toSuspended(ids, freshState, 'es'))).toBe('es')
  expect(languageIn(toSuspended(ids, freshState))).toBeUndefined()
})

test.each(kits)('all that can be done in $locale is at most 330 characters long', (one) => {
  const { length } = toSuspended(trackIds(one), everythingDone(one), one.locale)
  expect(length).toBeGreaterThan(200)
  expect(length).toBeLessThan(330)
})

/** Every question of every way answered and left, in a second round; a moment with all of its ticks. */
function everythingDone(one: Kit): State {
  const done = tracks.map((track) => {
    const attempt = attemptOf(Object.values(questionsOf(one, track)))
    return [track, { ...attempt, round: 99 }] as const
  })
  const attempts = { ...freshState.attempts, ...Object.fromEntries(done) }
  const ticksOf = (id: DimensionId) =>
    modes.flatMap((mode) => one.dimensions[id][mode].signs.map((_sign, at) => `${mode}.${at}`))
  return {
    attempts: { ...attempts, later: attempts.practice },
    moment: {
      at: 1,
      step: 4,
      ticks: Object.fromEntries(dimensionIds.map((id) => [id, ticksOf(id).join(' ')])),
      signs: Object.fromEntries(dimensionIds.map((id) => [id, 'both'])),
    },
    plan: { at: 1, choice: 9 },
  }
}

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
