import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actionOf, digitsAfter, type Press } from './keys.ts'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false }
const press = (key: string, held: Partial<Press> = {}): Press => ({ ...plain, key, ...held })
const does = (key: string, held: Partial<Press> = {}, rtl = false) =>
  actionOf(press(key, held), '', rtl)

test.each([
  ['PageDown', 'next'],
  ['ArrowDown', 'next'],
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageUp', 'previous'],
  ['ArrowUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'blank'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['F5', 'fullscreen'],
  ['?', 'help'],
])('%s is %s', (key, action) => {
  expect(does(key)).toBe(action)
})

test('where a language runs from the right, so do the arrows, and nothing else', () => {
  expect(['ArrowRight', 'ArrowLeft'].map((key) => does(key, {}, true))).toEqual([
    'previous',
    'next',
  ])
  expect(['PageDown', 'PageUp', 'ArrowDown'].map((key) => does(key, {}, true))).toEqual([
    'next',
    'previous',
    'next',
  ])
})

test('shift goes past the steps of a slide, and Space back', () => {
  const shiftKey = true
  expect(['ArrowRight', 'ArrowUp', ' '].map((key) => does(key, { shiftKey }))).toEqual([
    'nextSlide',
    'previousSlide',
    'previous',
  ])
})

test('a number and Enter go to that slide; any other key forgets the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom('x', 'Tab', 'é'), (no, other) => {
      const typed = [...String(no)].reduce((digits, key) => digitsAfter(press(key), digits), '')
      expect(actionOf(press('Enter'), typed, false)).toBe(no)
      expect(digitsAfter(press(other), typed)).toBe('')
    }),
  )
})

test('what the browser and the system do with a key held down stays theirs', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.constantFrom('ctrlKey', 'metaKey', 'altKey'),
      (key, held) => {
        expect(does(key, { [held]: true })).toBeUndefined()
      },
    ),
  )
})
