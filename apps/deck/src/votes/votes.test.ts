import { kinds } from '@read-the-room/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOf, fewest, groupsOf, notCounted } from './votes.ts'

const size = fc.integer({ min: 0, max: 60 })

test('the largest group is what the others and those who pass leave of the room', () => {
  const votes = { counted: { networking: 1, mixed: 6, unclear: 3 }, passed: 2 }
  expect(groupsOf(votes, 26)).toEqual([
    { kind: 'networking', size: 1, isRest: false },
    { kind: 'mixed', size: 6, isRest: false },
    { kind: 'socializing', size: 14, isRest: true },
    { kind: 'unclear', size: 3, isRest: false },
  ])
  expect(changeOf({ ...votes, changed: 9 }, 26)).toEqual({ changed: 9, all: 24 })
})

test('whatever is counted, the groups and those who pass are the room, or there are none', () => {
  const counted = fc.tuple(size, size, size, fc.constantFrom(...kinds), size, size)
  fc.assert(
    fc.property(counted, ([a, b, c, rest, passed, here]) => {
      const others = kinds.filter((kind) => kind !== rest)
      const sizes = Object.fromEntries(others.map((kind, at) => [kind, [a, b, c][at]]))
      const groups = groupsOf({ counted: sizes, passed }, here)
      if (here < fewest || a + b + c + passed > here) expect(groups).toEqual([])
      else expect(groups.reduce((sum, group) => sum + group.size, passed)).toBe(here)
    }),
  )
})

test('nothing is shown before three groups are counted, or of a change larger than the room', () => {
  expect(groupsOf(notCounted, 24)).toEqual([])
  expect(groupsOf({ counted: { mixed: 3, unclear: 1 }, passed: 0 }, 24)).toEqual([])
  const votes = { counted: { networking: 1, mixed: 6, unclear: 3 }, passed: 0 }
  expect(changeOf({ ...votes, changed: 25 }, 24)).toBeUndefined()
  expect(changeOf(votes, 24)).toBeUndefined()
})

test('phones and cards are one count, from five together on', () => {
  const phones = { networking: 1, mixed: 4, socializing: 0, unclear: 0 }
  expect(groupsOf({ counted: { unclear: 2 }, passed: 0, phones }, 0)).toEqual([
    { kind: 'networking', size: 1, isRest: false },
    { kind: 'mixed', size: 4, isRest: false },
    { kind: 'socializing', size: 0, isRest: false },
    { kind: 'unclear', size: 2, isRest: false },
  ])
  const few = { networking: 1, mixed: 3, socializing: 0, unclear: 0 }
  expect(groupsOf({ counted: {}, passed: 0, phones: few }, 24)).toEqual([])
})
