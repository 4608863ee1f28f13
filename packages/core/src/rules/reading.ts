import { type DimensionId, dimensionIds, type Kind, type Sign } from '../model/terms.ts'

/** Up to four signs of one moment. A dimension that is left out counts as no sign. */
export type Signs = Partial<Record<DimensionId, Sign>>

/** What kind of moment it is, and which signs say so. */
export type Reading = {
  kind: Kind
  /** Read from two signs: it may still change. */
  soFar: boolean
  /** Dimensions that point to networking (drawn as squares), in teaching order. */
  squares: DimensionId[]
  /** Dimensions that point to socializing (drawn as rings), in teaching order. */
  rings: DimensionId[]
  /** At least one square and one ring: the signs disagree. */
  conflict: boolean
}

/**
 * Reads a moment from its signs, without arithmetic; the same before and during an event. No sign is
 * not "both". Source: the kit's own rule, whose safety is a property test: no single misread or
 * missed sign turns one lean into the other.
 */
export function read(signs: Signs): Reading {
  const known = dimensionIds.filter((id) => signs[id] !== undefined && signs[id] !== 'none')
  const squares = known.filter((id) => signs[id] === 'networking')
  const rings = known.filter((id) => signs[id] === 'socializing')
  const conflict = squares.length > 0 && rings.length > 0
  const kind = kindOf(squares.length, rings.length, known.length)
  return { kind, soFar: known.length === 2, squares, rings, conflict }
}

function kindOf(squares: number, rings: number, known: number): Kind {
  if (known < 2) return 'unclear'
  if (squares > 0 && rings > 0) return 'mixed'
  if (squares >= 2) return 'networking'
  if (rings >= 2) return 'socializing'
  return 'mixed'
}
