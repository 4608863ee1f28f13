import { sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { editions } from './edition.ts'
import { packSets } from './pack-sets.ts'
import { receiversIn } from './receivers.ts'
import { type Line, readyMade, recipeOf } from './recipe.ts'

const shipped = load('en')

function kitWith(
  length: typeof shipped.workshop.length,
  own: Partial<typeof shipped.workshop> = {},
) {
  return { ...shipped, workshop: { ...shipped.workshop, ...own, length } }
}

const of = (recipe: Line[], id: string) => recipe.filter((line) => line.id === id)

test('everybody has one sheet, and only the keepsake edition cards and a quiz of their own', () => {
  const lean = recipeOf(kitWith('60'), 8)
  expect(lean[0]).toMatchObject({ id: 'lean', for: 'person' })
  expect(lean.map(({ id }) => id)).toEqual([
    'lean',
    'sorting',
    'comparison',
    'scenarios',
    'table-key',
  ])
  const keepsake = recipeOf(kitWith('60'), 8, 'keepsake')
  expect(of(keepsake, 'quiz-before')).toMatchObject([{ for: 'person' }])
  expect(of(keepsake, 'voting')).toMatchObject([{ for: 'person', fronts: true }])
  expect(of(keepsake, 'lean')).toEqual([])
})

test('keys stand last', () => {
  for (const length of sheetIds(shipped)) {
    for (const edition of editions) {
      const keys = recipeOf(kitWith(length), 8, edition).map(({ key = false }) => key)
      expect(keys).toEqual([...keys].sort())
    }
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
  const [voted] = of(recipeOf(kit, 16, 'keepsake'), 'scenarios')
  expect(voted).toMatchObject({ cards: votes?.scenarios, fronts: true })
})

test.each([
  ['60', 25, 13],
  ['90', 25, 27],
  ['90', 8, 9],
] as const)(
  'in %s minutes, %s people practice with %s scenes, none of them voted on',
  (length, group, count) => {
    const [voted, practiced] = of(recipeOf(kitWith(length), group, 'keepsake'), 'scenarios')
    expect(practiced?.cards).toHaveLength(count)
    expect(new Set(practiced?.cards).size).toBe(count)
    expect(practiced?.cards?.filter((id) => voted?.cards?.includes(id))).toEqual([])
  },
)

test('where a workshop has few scenes of its own, they are printed more than once', () => {
  const scenarios = Object.keys(shipped.scenarios).slice(0, 4)
  const [practiced] = of(recipeOf(kitWith('60', { scenarios }), 25), 'scenarios')
  expect(practiced?.cards).toHaveLength(13)
})

test('every set that a pack asks for is made', () => {
  for (const length of sheetIds(shipped)) {
    const kit = kitWith(length)
    const made = packSets(kit).map(({ id }) => id)
    for (const group of readyMade.groups) {
      const lines = editions.flatMap((edition) => recipeOf(kit, group, edition))
      expect(lines.filter(({ id }) => !made.includes(id))).toEqual([])
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
