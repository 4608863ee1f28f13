import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { freshState, type State } from '../state/state.ts'
import { bestKeys, type Track, trackIds } from '../state/tracks.ts'
import { isComplete, scoreOf } from './outcome.ts'

const kit = load(contentLocales(contentFolder())[0] ?? 'en')
const ids = trackIds(kit)
const best = {
  check: bestKeys(kit, 'check'),
  before: bestKeys(kit, 'before'),
  after: bestKeys(kit, 'after'),
}

/** So many questions of a way answered, the first of them with their best options. */
function answered(
  track: keyof typeof best,
  count: number,
  found: number,
): State['attempts'][Track] {
  const answers = ids[track].slice(0, count).map((id, index) => {
    const key = index < found ? (best[track][index] ?? '') : 'elsewhere'
    return [id, { key, at: 0, seen: true }] as const
  })
  return { round: 0, answers: Object.fromEntries(answers) }
}

function stateWith(attempts: Partial<State['attempts']>): State {
  return { ...freshState, attempts: { ...freshState.attempts, ...attempts } }
}

test('a way that is answered to its end completes the course, a part of one does not', () => {
  const { length } = ids.check
  expect(isComplete(ids, freshState)).toBe(false)
  expect(isComplete(ids, stateWith({ check: answered('check', length - 1, 0) }))).toBe(false)
  expect(isComplete(ids, stateWith({ check: answered('check', length, 0) }))).toBe(true)
  expect(isComplete(ids, stateWith({ after: answered('after', ids.after.length, 0) }))).toBe(true)
})

test('a score is a part of a hundred, of the best of the ways that are answered', () => {
  const check = answered('check', ids.check.length, ids.check.length / 2)
  expect(scoreOf(ids, best, freshState)).toBeUndefined()
  expect(scoreOf(ids, best, stateWith({ check: answered('check', 1, 1) }))).toBeUndefined()
  expect(scoreOf(ids, best, stateWith({ check }))).toBe(50)
  const after = answered('after', ids.after.length, ids.after.length)
  expect(scoreOf(ids, best, stateWith({ check, after }))).toBe(100)
})
