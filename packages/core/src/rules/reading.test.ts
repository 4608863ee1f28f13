import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DimensionId, dimensionIds, type Kind, type Sign, signs } from '../model/terms.ts'
import { read, type Signs } from './reading.ts'

const anySign = fc.constantFrom(...signs)
const anySigns = fc.record<Record<DimensionId, Sign>>({
  purpose: anySign,
  setting: anySign,
  interaction: anySign,
  outcome: anySign,
})

/**
 * The rule as a table: how many squares, both, rings → the kind. Every count of four signs is in
 * it, so that it covers all 256 patterns; written by hand from the rule, not from the code.
 */
const table: Record<string, Kind> = {
  '000': 'unclear',
  '001': 'unclear',
  '010': 'unclear',
  '100': 'unclear',
  '002': 'socializing',
  '011': 'mixed',
  '020': 'mixed',
  '101': 'mixed',
  '110': 'mixed',
  '200': 'networking',
  '003': 'socializing',
  '012': 'socializing',
  '021': 'mixed',
  '030': 'mixed',
  '102': 'mixed',
  '111': 'mixed',
  '120': 'mixed',
  '201': 'mixed',
  '210': 'networking',
  '300': 'networking',
  '004': 'socializing',
  '013': 'socializing',
  '022': 'socializing',
  '031': 'mixed',
  '040': 'mixed',
  '103': 'mixed',
  '112': 'mixed',
  '121': 'mixed',
  '130': 'mixed',
  '202': 'mixed',
  '211': 'mixed',
  '220': 'networking',
  '301': 'mixed',
  '310': 'networking',
  '400': 'networking',
}

const patterns: Record<DimensionId, Sign>[] = signs.flatMap((purpose) =>
  signs.flatMap((setting) =>
    signs.flatMap((interaction) =>
      signs.map((outcome) => ({ purpose, setting, interaction, outcome })),
    ),
  ),
)

test('all 256 patterns read as the table says', () => {
  expect(patterns).toHaveLength(256)
  for (const pattern of patterns) {
    expect(read(pattern).kind, JSON.stringify(pattern)).toBe(table[counts(pattern)])
  }
})

test('one misread or missed sign never turns one lean into the other', () => {
  const leans = (kind: Kind) => kind === 'networking' || kind === 'socializing'
  for (const pattern of patterns) {
    const { kind } = read(pattern)
    for (const id of dimensionIds) {
      for (const sign of signs) {
        const other = read({ ...pattern, [id]: sign }).kind
        expect(leans(kind) && leans(other) && kind !== other).toBe(false)
      }
    }
  }
})

test.each<[Signs, Kind]>([
  // A wedding with children, before anybody has said a word.
  [{ purpose: 'socializing', setting: 'socializing' }, 'socializing'],
  // A job fair, seen from the door.
  [{ purpose: 'networking', setting: 'networking' }, 'networking'],
  [{ purpose: 'networking', interaction: 'socializing' }, 'mixed'],
  [{ purpose: 'both', setting: 'networking' }, 'mixed'],
])('from two signs, %j reads %s so far', (pattern, kind) => {
  expect(read(pattern)).toMatchObject({ kind, soFar: true })
  expect(read({ ...pattern, outcome: 'both' }).soFar).toBe(false)
})

test('one sign is no reading', () => {
  expect(read({ purpose: 'networking' })).toMatchObject({ kind: 'unclear', soFar: false })
})

test('squares and rings are named, and disagree only when both are there', () => {
  fc.assert(
    fc.property(anySigns, (pattern) => {
      const { squares, rings, conflict } = read(pattern)
      expect(squares).toEqual(dimensionIds.filter((id) => pattern[id] === 'networking'))
      expect(rings).toEqual(dimensionIds.filter((id) => pattern[id] === 'socializing'))
      expect(conflict).toBe(squares.length > 0 && rings.length > 0)
    }),
  )
})

test('the two modes are treated alike', () => {
  const mirror = {
    networking: 'socializing',
    socializing: 'networking',
    both: 'both',
    none: 'none',
  } as const
  const mirrored: Record<Kind, Kind> = {
    networking: 'socializing',
    socializing: 'networking',
    mixed: 'mixed',
    unclear: 'unclear',
  }
  fc.assert(
    fc.property(anySigns, (pattern) => {
      const other = Object.fromEntries(dimensionIds.map((id) => [id, mirror[pattern[id]]]))
      expect(read(other).kind).toBe(mirrored[read(pattern).kind])
    }),
  )
})

function counts(pattern: Record<DimensionId, Sign>): string {
  const number = (sign: Sign) => dimensionIds.filter((id) => pattern[id] === sign).length
  return `${number('networking')}${number('both')}${number('socializing')}`
}
