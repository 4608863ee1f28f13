import { afterEach, expect, test, vi } from 'vitest'
import { load } from '../load.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['en', 'https://example.org/room/', 'https://example.org/room/quiz/'],
  ['es', 'https://example.org/', 'https://example.org/quiz/es/'],
])('the quiz in %s, served at %s, is at %s', (locale, address, expected) => {
  vi.stubEnv('KIT_ADDRESS', address)
  expect(load(locale).quizAddress).toBe(expected)
})

test('a language that is built alone is the first one', () => {
  vi.stubEnv('KIT_ADDRESS', 'https://example.org/')
  vi.stubEnv('KIT_LOCALE', 'es')
  expect(load('es').quizAddress).toBe('https://example.org/quiz/')
})

test('a made-up language has a folder of its own', () => {
  vi.stubEnv('KIT_ADDRESS', 'https://example.org/')
  vi.stubEnv('KIT_LOCALE', 'en,pseudo')
  expect(load('pseudo').quizAddress).toBe('https://example.org/quiz/en-XA/')
})

test('without an address there is none', () => {
  expect(load('en').quizAddress).toBeUndefined()
})
