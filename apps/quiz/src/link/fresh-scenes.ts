import { fromCarried } from './carried.ts'
import type { Carried } from './route.ts'

/** How many scenes the last reminder brings. */
const count = 3

/**
 * The scenes of the last reminder: those that were not answered when the reminder was made, the
 * same ones at every look, on every device. All scenes are there again once all were answered.
 */
export function freshScenes(practice: string[], practiced: Carried | undefined): string[] {
  const answered = practiced === undefined ? {} : (fromCarried(practice, practiced) ?? {})
  const fresh = practice.filter((id) => !Object.hasOwn(answered, id))
  return [...fresh, ...practice.filter((id) => Object.hasOwn(answered, id))].slice(0, count)
}
