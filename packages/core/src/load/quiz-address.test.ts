import { afterEach, expect, test, vi } from 'vitest'
import { loadStart } from '../load.ts'
import { quizAddress } from './quiz-address.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['en', 'https://example.org/room/', 'https://example.org/room/quiz/'],
  ['es', 'https://example.org/', 'https://example.org/quiz/es/'],
])('the quiz in %s, published at %s, is at %s', (locale, address, expected) => {
  expect(quizAddress(at(address, locale))).toBe(expected)
})

test('a language that is built alone is the first one', () => {
  vi.stubEnv('KIT_LOCALE', 'es')
  expect(quizAddress(at('https://example.org/', 'es'))).toBe('https://example.org/quiz/')
})

test('without an address there is none', () => {
  expect(quizAddress(loadStart('en'))).toBeUndefined()
})

function at(address: string, locale: string) {
  const { workshop, ...kit } = loadStart(locale)
  return { ...kit, workshop: { ...workshop, address } }
}
