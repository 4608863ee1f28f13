import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { packName, packNamed, packTitle } from './pack-name.ts'

test.each([
  [{ group: 30, length: '60', edition: 'lean' }, 'pack-30-60'],
  [{ group: 8, length: '60-online', edition: 'lean' }, 'pack-8-60-online'],
  [{ group: 200, length: '90', edition: 'keepsake' }, 'pack-200-90-keepsake'],
] as const)('%j is called %s, and known by that', (named, name) => {
  expect(packName(named)).toBe(name)
  expect(packNamed(name)).toEqual(named)
})

test('other names name no pack', () => {
  for (const name of ['rule', 'pack', 'pack-30', 'pack-x-60']) {
    expect(packNamed(name)).toBeUndefined()
  }
})

test('its title says for how many, and how long', () => {
  expect(packTitle(load('en'), 25)).toBe('Everything for 25 people: 60 minutes')
})
