import { load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chosenOf } from '../link/carried.ts'
import { toLetters } from '../link/letters.ts'
import { answeredScenes } from './answered-scenes.ts'
import { anyState } from './arbitrary.ts'
import { answered, position } from './position.ts'
import { fromSaved, toSaved } from './saved.ts'
import { attemptNames, freshState } from './state.ts'
import { questionsOf, trackIds, tracks } from './tracks.ts'

const check = { round: 2, answers: { cake: { key: '3', at: 7, seen: true } } }
const state = { ...freshState, attempts: { ...freshState.attempts, check } }

test('what is saved is read back', () => {
  fc.assert(
    fc.property(anyState, (any) => {
      expect(fromSaved(toSaved(any))).toEqual(any)
    }),
  )
})

test('a damaged part is left out and the rest is kept', () => {
  const saved = JSON.parse(toSaved(state))
  saved.goes.check.answers.mixer = { key: 3 }
  saved.goes.check.answers.fair = 'gone'
  saved.goes.before = 'gone'
  saved.moment = { signs: { purpose: 'sideways' }, step: -1 }
  expect(fromSaved(JSON.stringify(saved))).toEqual(state)
})

test('each part is read for itself: one that is damaged loses nothing but itself', () => {
  const damage = fc.oneof(fc.json(), fc.constantFrom('null', '[]', '"x"', '-1', '{"at":9e99}'))
  const parts = fc.constantFrom('goes', 'moment', 'plan', ...attemptNames)
  fc.assert(
    fc.property(anyState, parts, damage, (any, part, text) => {
      const saved = JSON.parse(toSaved(any))
      const inAttempt = attemptNames.some((name) => name === part)
      ;(inAttempt ? saved.goes : saved)[part] = JSON.parse(text)
      const read = fromSaved(JSON.stringify(saved))
      for (const name of attemptNames) {
        if (part !== 'goes' && part !== name)
          expect(read?.attempts[name]).toEqual(any.attempts[name])
      }
      if (part !== 'moment') expect(read?.moment).toEqual(any.moment)
      if (part !== 'plan') expect(read?.plan).toEqual(any.plan)
    }),
  )
})

test('a state that knows no moments and no plans is read', () => {
  const first = '{"goes":{"check":{"round":2,"answers":{"cake":{"key":"3","at":7,"seen":true}}}}}'
  expect(fromSaved(first)).toEqual(state)
})

test('a state of the former version is read, and its answers count nowhere', () => {
  const kit = load('en')
  const attempt = {
    round: 1,
    answers: { cake: { key: 'best', at: 7 }, mixer: { key: 'backfires', at: 8 } },
    step: 2,
  }
  const goes = Object.fromEntries(tracks.map((track) => [track, attempt]))
  const read = fromSaved(JSON.stringify({ seed: '5', goes })) ?? freshState
  for (const track of tracks) {
    const ids = trackIds(kit)[track]
    const held = read.attempts[track]
    expect(position(ids, held)).toEqual({ at: 'question', index: 0, id: ids[0] })
    expect(answered(ids, held)).toBe(0)
    expect(answeredScenes(ids, questionsOf(kit, track), chosenOf(held))).toEqual([])
    expect(toLetters(ids, chosenOf(held))).toBe('-'.repeat(ids.length))
  }
  expect(JSON.parse(toSaved(read))).not.toHaveProperty('seed')
})

test('any text whatever is read or refused, never thrown at the person', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('['.repeat(200_000))),
      (text) => {
        const read = fromSaved(text)
        expect(read === undefined || fromSaved(toSaved(read)) !== undefined).toBe(true)
      },
    ),
  )
})
