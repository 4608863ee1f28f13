import type { Kit, Paper } from '@read-the-room/core'
import type { CardSet } from '../look/card-set.ts'
import { coverOf } from '../packs/cover.tsx'
import { stockFor } from '../packs/pack.tsx'
import { groupSizes, recipe } from '../packs/recipe.ts'
import { allSets } from '../sets/all-sets.ts'

/** The first pages of the packs, before anything is counted: numbers of three digits stand in. */
export function covers(kit: Kit, paper: Paper): CardSet[] {
  const sets = allSets(kit)
  const rows = recipe.flatMap((line) => {
    const set = sets.find(({ id }) => id === line.id)
    if (set === undefined) return []
    const stock = stockFor({ set, paper, stock: undefined }, line)
    return [{ title: set.title, receiver: line.for, sheets: 100, stock }]
  })
  return groupSizes.map((group) => coverOf(kit, group, rows, 100))
}
