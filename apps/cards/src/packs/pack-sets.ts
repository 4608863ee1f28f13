import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { CardSet } from '../look/card-set.ts'
import { allSets } from '../sets/all-sets.ts'
import { lean } from '../sets/lean.tsx'
import type { Line } from './recipe.ts'

/** Every set that packs are made of: those that are listed, and everybody's sheet. */
export function packSets(kit: FacilitatorKit, large = false): CardSet[] {
  if (large) return [lean(kit, large), ...allSets(kit)]
  const sets = known.get(kit) ?? [lean(kit), ...allSets(kit)]
  known.set(kit, sets)
  return sets
}

/** Packs for several groups are of the same sets. */
const known = new WeakMap<FacilitatorKit, CardSet[]>()

/** The sets of a recipe, each once. */
export function setsOf(kit: FacilitatorKit, recipe: Line[], large = false): CardSet[] {
  const ids = new Set(recipe.map(({ id }) => id))
  return packSets(kit, large).filter(({ id }) => ids.has(id))
}
