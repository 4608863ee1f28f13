import type { DimensionId, Room, Shown } from '@read-the-room/core'
import { signPaint } from './marks.ts'
import type { Person } from './room-people.ts'

/** What the ground takes its color from. */
export type Mode = 'networking' | 'socializing' | 'mixed'

/** A sign in its place, with everyone whose ground it colors. */
export type Found = {
  dimension: DimensionId
  mode: Mode
  spot: NonNullable<Room['moments'][DimensionId]>
  people: Person[]
}

/**
 * The signs that are shown, in their places. Somebody within reach of two of them stands on the
 * ground of the nearer one, and of the later one where both are as near.
 */
export function found({ moments, people }: Room, shown: readonly Shown[]): Found[] {
  const placed = shown.flatMap(({ dimension, points }): Found[] => {
    const spot = moments[dimension]
    const mode = signPaint(points)
    if (spot === undefined || mode === 'unclear') return []
    return [{ dimension, mode, spot, people: [] }]
  })
  for (const person of people) nearest(person, placed)?.people.push(person)
  return placed
}

function nearest(person: Person, all: Found[]): Found | undefined {
  const within = all.filter((one) => awayFrom(person, one) <= one.spot.reach)
  return within.reduce<Found | undefined>(
    (best, one) =>
      best === undefined || awayFrom(person, one) <= awayFrom(person, best) ? one : best,
    undefined,
  )
}

function awayFrom(person: Person, { spot }: Found): number {
  return away(person, spot.around ?? spot)
}

/** The distance between two spots. */
export function away(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}
