import { expect, test } from 'vitest'
import { lastingLink } from './lasting.ts'

const room = 'http://192.168.1.23:4680/quiz/es/#check'
const address = 'https://events.example.org/read-the-room/'

test('a link leads to where the kit is published, in the language that is read', () => {
  expect(lastingLink('#plan.1', address, '', room)).toBe(`${address}quiz/#plan.1`)
  expect(lastingLink('#plan.1', address, 'es/', room)).toBe(`${address}quiz/es/#plan.1`)
})

test('where that is not known, it leads to this very page', () => {
  expect(lastingLink('#plan.1', undefined, 'es/', room)).toBe(
    'http://192.168.1.23:4680/quiz/es/#plan.1',
  )
})
