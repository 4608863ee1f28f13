import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHash } from './route.ts'

const carried = { print: 'a1', letters: 'bwx-' }

test.each([
  ['', { at: 'start' }],
  ['#start', { at: 'start' }],
  ['#moment', { at: 'moment' }],
  ['#before', { at: 'track', track: 'before' }],
  ['#practice.so-far', { at: 'so far', track: 'practice' }],
  ['#check.chose.a1.bwx-', { at: 'shared', track: 'check', carried }],
  ['#after.before.a1.bwx-', { at: 'track', track: 'after', before: carried }],
  ['#plan.3', { at: 'plan', choice: 3 }],
  ['#later.-.a1.bwx-', { at: 'later', choice: undefined, practiced: carried }],
  ['#later.2', { at: 'later', choice: 2, practiced: undefined }],
  ['#check.before.a1.bwx-', { at: 'nowhere' }],
  ['#check.chose.a1.bwq', { at: 'nowhere' }],
  ['#constructor', { at: 'nowhere' }],
  ['#%E0%A4%A', { at: 'nowhere' }],
])('%s leads to %o', (hash, route) => {
  expect(parseHash(hash)).toEqual(route)
})

test('any hash whatever leads somewhere', () => {
  const pieces = fc.constantFrom('check', 'chose', 'before', 'later', 'plan', '.', '-', 'b', '0')
  const near = fc.array(pieces).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), near), (hash) => {
      expect(parseHash(`#${hash}`).at).toMatch(/^[a-z ]+$/)
    }),
  )
})
