import { expect, test } from 'vitest'
import { load, shippedFolder } from '../load.ts'
import type { Workshop } from '../schema/workshop.ts'
import { scenariosFor } from './scenarios-for.ts'

const { workshop, scenarios } = load('en', shippedFolder)

test('all scenarios, where nobody chooses', () => {
  expect(ids({})).toEqual(Object.keys(scenarios))
})

test('theirs first, then those for everyone, nothing twice and nothing else', () => {
  const chosen = scenariosFor({ workshop: { ...workshop, audience: ['students'] }, scenarios })
  const tags = chosen.map(([, { audience }]) => audience)
  const first = tags.findIndex((audience) => !audience.includes('students'))
  expect(first).toBeGreaterThan(0)
  expect(tags.slice(first).every((audience) => !audience.includes('students'))).toBe(true)
  expect(tags.slice(first).every((audience) => audience.includes('everyone'))).toBe(true)
  expect(new Set(chosen.map(([id]) => id)).size).toBe(chosen.length)
  expect(chosen.length).toBeLessThan(Object.keys(scenarios).length)
})

test('the named ones in their own order, whoever takes part', () => {
  const [one = '', two = '', three = ''] = Object.keys(scenarios)
  expect(ids({ scenarios: [three, one, two], audience: ['care'] })).toEqual([three, one, two])
  expect(() => ids({ scenarios: ['gone'] })).toThrow('no scenario gone')
})

function ids(own: Partial<Workshop>): string[] {
  return scenariosFor({ workshop: { ...workshop, ...own }, scenarios }).map(([id]) => id)
}
