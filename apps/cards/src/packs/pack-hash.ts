import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { hashOf, shortHash } from '../pdf/words.ts'
import { allSets } from '../sets/all-sets.ts'
import { recipeOf } from './recipe.ts'

/** A short hash of all that a pack prints: its first page, and every set that its recipe names. */
export function packHash(kit: FacilitatorKit, group: number): string {
  const sets = allSets(kit)
  const recipe = recipeOf(kit, group)
  const parts = recipe.map(({ id }) => {
    const set = sets.find((one) => one.id === id)
    if (set === undefined) throw new RangeError(`the recipe asks for ${id}, which is not made`)
    return hashOf(set)
  })
  return shortHash([group, recipe, kit.cards.pack, parts])
}
