import { sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { allSets } from '../sets/all-sets.ts'
import { groupSizes, type Line, receiversIn, recipeOf } from './recipe.ts'

const shipped = load('en')

function kitWith(
  length: typeof shipped.workshop.length,
  own: Partial<typeof shipped.workshop> = {},
) {
  return { ...shipped, workshop: { ...shipped.workshop, ...own, length } }
}

const of = (recipe: Line[], id: string) => recipe.filter((line) => line.id === id)

test('there is a quiz for every chair, whatever the length', () => {
  for (const length of sheetIds(shipped)) {
    expect(of(recipeOf(kitWith(length), 8), 'quiz-before')).toMatchObject([{ for: 'person' }])
  }
})

test('tables get the cards that their run sheet sorts, and the key to them', () => {
  const kit = kitWith('60')
  const sort = sheetOf(kit, '60').blocks.find(({ id }) => id === 'sort')
  const recipe = recipeOf(kit, 16)
  expect(of(recipe, 'sorting')).toMatchObject([{ for: 'table', cards: sort?.cards }])
  expect(of(recipe, 'table-key')).toMatchObject([{ for: 'table' }])
})

test('only the run sheet with a clinic has sheets for it, and only threes have a watcher', () => {
  expect(sheetIds(shipped).filter((length) => has(length, 'clinic'))).toEqual(['90'])
  expect(sheetIds(shipped).filter((length) => has(length, 'watcher'))).toEqual(['90'])
})

test('the scenes that are voted on are there, without their backs', () => {
  const kit = kitWith('60')
  const votes = sheetOf(kit, '60').blocks.find(({ id }) => id === 'votes')
  const [voted] = of(recipeOf(kit, 16), 'scenarios')
  expect(voted).toMatchObject({ cards: votes?.scenarios, fronts: true })
})

test.each([
  ['60', 25, 13],
  ['90', 25, 27],
  ['90', 8, 9],
] as const)(
  'in %s minutes, %s people practice with %s scenes, none of them voted on',
  (length, group, count) => {
    const [voted, practiced] = of(recipeOf(kitWith(length), group), 'scenarios')
    expect(practiced?.cards).toHaveLength(count)
    expect(new Set(practiced?.cards).size).toBe(count)
    expect(practiced?.cards?.filter((id) => voted?.cards?.includes(id))).toEqual([])
  },
)

test('where a workshop has few scenes of its own, they are printed more than once', () => {
  const scenarios = Object.keys(shipped.scenarios).slice(0, 4)
  const [, practiced] = of(recipeOf(kitWith('60', { scenarios }), 25), 'scenarios')
  expect(practiced?.cards).toHaveLength(13)
})

test('every set that a pack asks for is made', () => {
  for (const length of sheetIds(shipped)) {
    const kit = kitWith(length)
    const made = allSets(kit).map(({ id }) => id)
    for (const group of groupSizes) {
      expect(recipeOf(kit, group).filter(({ id }) => !made.includes(id))).toEqual([])
    }
  }
})

test('eight people are two tables and three threes', () => {
  expect(receiversIn(8, 'table')).toBe(2)
  expect(receiversIn(8, 'three')).toBe(3)
})

function has(length: string, id: string): boolean {
  return of(recipeOf(kitWith(length), 8), id).length > 0
}
