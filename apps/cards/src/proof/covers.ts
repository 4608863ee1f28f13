import type { Paper } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { CardSet } from '../look/card-set.ts'
import { coverOf } from '../packs/cover.tsx'
import { stockFor, titleOf } from '../packs/pack.tsx'
import { groupSizes, recipeOf } from '../packs/recipe.ts'
import { allSets } from '../sets/all-sets.ts'

/** The first pages of the packs, before anything is counted: numbers of three digits stand in. */
export function covers(kit: FacilitatorKit, paper: Paper): CardSet[] {
  const sets = allSets(kit)
  const rowsOf = (group: number) =>
    recipeOf(kit, group).flatMap((line) => {
      const set = sets.find(({ id }) => id === line.id)
      if (set === undefined) return []
      const stock = stockFor({ set, paper, stock: undefined }, line)
      return [{ title: titleOf({ set }, line), receiver: line.for, sheets: 100, stock }]
    })
  return groupSizes.map((group) => coverOf(kit, group, rowsOf(group), 100))
}
