import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { hashOf, shortHash } from '../pdf/words.ts'
import type { Edition } from './edition.ts'
import { setsOf } from './pack-sets.ts'
import { recipeOf } from './recipe.ts'
import { wantedBy } from './supplies.ts'

/** A short hash of all that a pack prints: its first page, and every set that its recipe names. */
export function packHash(kit: FacilitatorKit, group: number, edition: Edition): string {
  const recipe = recipeOf(kit, group, edition)
  const parts = setsOf(kit, recipe).map(hashOf)
  const { length } = kit.workshop
  const first = [length, kit.cards.pack, wantedBy(kit, edition).also]
  return shortHash([group, edition, recipe, first, parts])
}
