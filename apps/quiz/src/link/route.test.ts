import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHash } from './route.ts'

const carried = { print: 'a1', letters: 'bho-' }
const former = { print: 'a1', letters: 'bwx-' }

test.each([
  ['', { at: 'start' }],
  ['#start', { at: 'start' }],
  ['#moment', { at: 'moment' }],
  ['#before', { at: 'track', track: 'before' }],
  ['#practice.so-far', { at: 'so far', track: 'practice' }],
  ['#check.chose.a1.bho-', { at: 'shared', track: 'check', carried }],
  ['#after.before.a1.bho-', { at: 'track', track: 'after', before: carried }],
  ['#plan.3', { at: 'plan', choice: 3 }],
  ['#later.-.a1.bho-', { at: 'later', choice: undefined, practiced: carried }],
  ['#later.2', { at: 'later', choice: 2, practiced: undefined }],
  ['#check.before.a1.bho-', { at: 'nowhere' }],
  // The former version wrote other letters: such a link leads where its answers are told as old.
  ['#check.chose.a1.bwx-', { at: 'shared', track: 'check', carried: former }],
  ['#check.chose.a1.b8', { at: 'nowhere' }],
  ['#check.chose.a1.', { at: 'cut' }],
  ['#check.chose.a1', { at: 'cut' }],
  ['#check.cho', { at: 'cut' }],
  ['#after.before', { at: 'cut' }],
  ['#check.before', { at: 'nowhere' }],
  ['#practice.so', { at: 'so far', track: 'practice' }],
  ['#plan', { at: 'cut' }],
  ['#later.2.a1', { at: 'later', choice: 2, practiced: undefined }],
  ['#room', { at: 'room' }],
  ['#room-', { at: 'room' }],
  ['#room-BCDFGH', { at: 'room', code: 'bcdfgh' }],
  ['#room.bcdfgh', { at: 'room', code: 'bcdfgh' }],
  ['#room-bcd', { at: 'room', code: 'bcd' }],
  ['#rooms', { at: 'nowhere' }],
  ['#constructor', { at: 'nowhere' }],
  ['#%E0%A4%A', { at: 'nowhere' }],
])('%s leads to %o', (hash, route) => {
  expect(parseHash(hash)).toEqual(route)
})

const meant = [
  '',
  '#check',
  '#moment',
  '#practice.so-far',
  '#check.chose.a1.bho-',
  '#later.-',
  '#room-BCDFGH',
]

test.each(meant)('%s leads where it was meant to, whatever was added to it', (hash) => {
  const route = parseHash(hash)
  const name = hash.slice(1)
  const written = [
    ...[
      `#${name}.`,
      `#${name}/`,
      `#/${name}`,
      `#${name}),`,
      `#${name}…”`,
      `#${name}%20`,
      `##${name}`,
    ],
    ...[
      `#${name.toUpperCase()}`,
      `#${encodeURIComponent(name)}.`,
      `#${name.replaceAll('.', '%2E')}`,
    ],
  ]
  expect(written.map(parseHash)).toEqual(written.map(() => route))
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
