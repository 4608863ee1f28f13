import { Refusal } from '@read-the-room/core/refusal'
import { expect, test } from 'vitest'
import { keyOf, originOf } from './room.ts'

test.each([
  ['https://events.example.org', 'https://events.example.org'],
  ['https://events.example.org/', 'https://events.example.org'],
  ['https://Events.example.org:8443', 'https://events.example.org:8443'],
  ['http://localhost:8080', 'http://localhost:8080'],
])('%s is %s', (host, origin) => {
  expect(originOf(host)).toBe(origin)
})

test.each([
  'events.example.org',
  'http://events.example.org',
  'https://a.example/b',
  '',
  'ftp://a',
])('%j is no address of rooms', (host) => {
  expect(() => originOf(host)).toThrow(Refusal)
})

test('a key is long enough, or made', () => {
  expect(keyOf(undefined)).toMatch(/^[\w-]{32}$/)
  expect(keyOf('a'.repeat(24))).toBe('a'.repeat(24))
  for (const weak of ['', 'secret', 'with spaces in it, and long']) {
    expect(() => keyOf(weak)).toThrow(Refusal)
  }
})
