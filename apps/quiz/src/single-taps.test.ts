import { expect, test } from 'vitest'
import { isSecondHalf, type Tap } from './single-taps.ts'

const [check, option] = [{}, {}] as [Element, Element]
const touched: Tap = { control: check, said: 'Check', x: 100, y: 700, at: 0, count: 1, touch: true }
const clicked: Tap = { ...touched, touch: false }

test.each<[string, boolean, Tap, Partial<Tap>]>([
  ['a second touch on what has come since', true, touched, { control: option, at: 300 }],
  ['a second touch beside everything', true, touched, { control: null, at: 300 }],
  ['a second touch on a button that says something else now', true, touched, { said: 'Next' }],
  ['a second touch on the same', false, touched, { at: 300 }],
  ['a later touch', false, touched, { control: option, at: 600 }],
  ['a quick touch elsewhere', false, touched, { control: option, at: 100, y: 660 }],
  ['the second click of a double click', true, clicked, { control: option, count: 2, at: 400 }],
  ['another click, however soon', false, clicked, { control: option, at: 5 }],
])('%s: %s', (_name, second, first, then) => {
  expect(isSecondHalf({ ...first, ...then }, first)).toBe(second)
})

test('the first tap is never a second one', () => {
  expect(isSecondHalf({ ...touched, count: 2 }, undefined)).toBe(false)
})
