import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyState } from './arbitrary.ts'
import { mainTrack } from './main-track.ts'
import { position } from './position.ts'
import { freshState } from './state.ts'
import { tracks } from './tracks.ts'

const ids = { check: ['cake'], before: ['mixer'], after: ['picnic'], practice: ['fair'] }
const none = { check: [], before: [], after: [], practice: [] }

test('who comes without a link begins with the quick check', () => {
  expect(mainTrack(ids, freshState, undefined)).toBe('check')
  expect(mainTrack(none, freshState, undefined)).toBeUndefined()
})

test('what a link asked for comes first, unless it has no questions', () => {
  expect(mainTrack(ids, freshState, 'before')).toBe('before')
  expect(mainTrack({ ...ids, before: [] }, freshState, 'before')).toBe('check')
})

test('a finished way is offered only when all are finished', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const main = mainTrack(ids, state, undefined) ?? 'check'
      const finished = tracks.filter(
        (track) => position(ids[track], state.attempts[track]).at === 'result',
      )
      if (finished.includes(main)) expect(finished).toEqual([...tracks])
    }),
  )
})
