import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunSheet } from '../schema/run-sheets.ts'
import { catchUp } from './catch-up.ts'

const block = (id: string, minutes: number, least: number) => ({
  id,
  minutes,
  least,
  talk: 0,
  scenarios: [],
  covered: [],
  cards: [],
  questions: [],
})

const hour: RunSheet = {
  name: '60 minutes',
  minutes: 60,
  online: false,
  for: 'an hour',
  prepare: [],
  blocks: [
    block('welcome', 4, 2),
    block('model', 10, 8),
    block('sort', 11, 7),
    block('votes', 12, 8),
    block('practice', 10, 6),
    block('plan', 4, 3),
    block('exit', 3, 2),
  ],
  reserve: 6,
  shorten: ['sort', 'practice', 'votes', 'welcome', 'model', 'plan', 'exit'],
  drop: ['practice', 'sort'],
}

test.each([
  { behind: 0, begun: [], expected: { fromReserve: 0, cuts: [], missing: 0 } },
  { behind: -3, begun: ['welcome'], expected: { fromReserve: 0, cuts: [], missing: 0 } },
  { behind: 6, begun: ['welcome'], expected: { fromReserve: 6, cuts: [], missing: 0 } },
  {
    behind: 8,
    begun: ['welcome', 'model'],
    expected: {
      fromReserve: 6,
      cuts: [{ id: 'sort', action: 'shorten', to: 9, saves: 2 }],
      missing: 0,
    },
  },
  {
    behind: 6.2,
    begun: ['welcome', 'model', 'sort'],
    expected: {
      fromReserve: 6,
      cuts: [{ id: 'practice', action: 'shorten', to: 9, saves: 1 }],
      missing: 0,
    },
  },
  {
    behind: 18,
    begun: ['welcome', 'model', 'sort'],
    expected: {
      fromReserve: 6,
      cuts: [
        { id: 'practice', action: 'drop', to: 0, saves: 10 },
        { id: 'votes', action: 'shorten', to: 10, saves: 2 },
      ],
      missing: 0,
    },
  },
  {
    behind: 10,
    begun: ['welcome', 'model', 'sort', 'votes', 'practice'],
    expected: {
      fromReserve: 6,
      cuts: [
        { id: 'plan', action: 'shorten', to: 3, saves: 1 },
        { id: 'exit', action: 'shorten', to: 2, saves: 1 },
      ],
      missing: 2,
    },
  },
] as const)('$behind minutes behind after $begun', ({ behind, begun, expected }) => {
  expect(catchUp(hour, behind, begun)).toEqual(expected)
})

test('every minute behind is paid or named as missing, and no block falls below its least', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 0, max: hour.blocks.length }),
      (behind, done) => {
        const begun = hour.blocks.slice(0, done).map(({ id }) => id)
        const { fromReserve, cuts, missing } = catchUp(hour, behind, begun)
        const saved = cuts.reduce((all, { saves }) => all + saves, 0)
        expect(fromReserve + saved + missing).toBeGreaterThanOrEqual(behind)
        for (const { id, action, to } of cuts) {
          expect(begun).not.toContain(id)
          const least = hour.blocks.find((one) => one.id === id)?.least ?? Number.NaN
          if (action === 'shorten') expect(to).toBeGreaterThanOrEqual(least)
        }
        expect(new Set(cuts.map(({ id }) => id)).size).toBe(cuts.length)
      },
    ),
  )
})
