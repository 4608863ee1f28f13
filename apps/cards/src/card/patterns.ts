import type { Paint } from '@read-the-room/brand'
import { type Kind, kinds } from '@read-the-room/core'
import type { CardColors } from '../look/look.ts'

/** The sets that have a pattern. */
export const patternNames = [
  'voting',
  'comparison',
  'conflict',
  'rule',
  'scenarios',
  'sorting',
  'plan',
] as const
export type PatternName = (typeof patternNames)[number]

/** What stands at one place of a pattern: the mark of a kind of moment, a person, or you. */
export type Spot = { kind: Kind; paint: Paint } | 'person' | 'you'

/** Rows and columns of a pattern. */
type Grid = { columns: number; rows: number }

export type PatternStyle = {
  field: (day: CardColors, night: CardColors) => string
  night?: boolean
  /** The ground of the lower half, where it has one of its own. */
  lower?: (day: CardColors) => string
  /** As large as two to a row are. */
  big?: boolean
  at: (x: number, y: number, grid: Grid) => Spot
}

const cycle = (x: number, y: number): Kind => kinds[(x + y * 3) % kinds.length] ?? 'mixed'

/** What each set is about, as a field of marks. */
export const patterns: Record<PatternName, PatternStyle> = {
  voting: { field: ({ shade }) => shade, at: (x, y) => own(cycle(x, y)) },
  comparison: {
    field: ({ networking }) => networking,
    night: true,
    lower: ({ socializing }) => socializing,
    at: (_x, y, { rows }) => own(y < rows / 2 ? 'networking' : 'socializing'),
  },
  // A calm moment, and one beside it that is not.
  conflict: {
    field: ({ mixed }) => mixed,
    night: true,
    at: (x, y) => ({ kind: 'mixed', paint: (x + y) % 2 === 0 ? 'mixed' : 'ink' }),
  },
  rule: {
    field: (_day, { paper }) => paper,
    night: true,
    big: true,
    at: (x, y) => own(kinds[(x + y * 2) % kinds.length] ?? 'mixed'),
  },
  scenarios: { field: (_day, { rule }) => rule, night: true, at: read },
  sorting: { field: ({ rule }) => rule, at: (x, y) => ({ kind: cycle(x, y), paint: 'ink' }) },
  plan: { field: ({ ink }) => ink, night: true, at: planned },
}

/** A room of people; you stand among them, and what lies on your side is read already. */
function read(x: number, y: number, { columns, rows }: Grid): Spot {
  const [mine, line] = [Math.floor(columns / 2), Math.floor(rows / 2)]
  if (x === mine && y === line) return 'you'
  return y > line || (y === line && x > mine) ? own(cycle(x, y)) : 'person'
}

/** You, and beside you the one moment that you have a plan for. */
function planned(x: number, y: number, { columns, rows }: Grid): Spot {
  const [mine, line] = [Math.floor((columns - 1) / 2), Math.floor(rows / 2)]
  if (y !== line || x < mine || x > mine + 1) return 'person'
  return x === mine ? 'you' : own('mixed')
}

function own(kind: Kind): Spot {
  return { kind, paint: kind }
}
