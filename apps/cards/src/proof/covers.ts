import type { Paper } from '@read-the-room/core'
import { type FacilitatorKit, sheetIds } from '@read-the-room/core/facilitator'
import type { CardSet } from '../look/card-set.ts'
import { stockFor, titleOf } from '../packs/batch.ts'
import { coverOf } from '../packs/cover.tsx'
import { packSets } from '../packs/pack-sets.ts'
import { readyMade, recipeOf } from '../packs/recipe.ts'
import { lean } from '../sets/lean.tsx'

/**
 * What packs alone have: everybody's sheet and first pages, a pack of each length that is ready-made.
 * Before anything is counted, numbers of three digits stand in.
 */
export function covers(kit: FacilitatorKit, paper: Paper): CardSet[] {
  const most = Math.max(...readyMade.groups)
  return readyMade.lengths
    .filter((id) => sheetIds(kit).includes(id))
    .flatMap((length) => {
      const lasting = { ...kit, workshop: { ...kit.workshop, length } }
      const sets = packSets(lasting)
      const rows = recipeOf(lasting, most).flatMap((line) => {
        const set = sets.find(({ id }) => id === line.id)
        if (set === undefined) return []
        const stock = stockFor({ set, paper, stock: undefined }, line)
        return [{ title: titleOf({ set }, line), line, sheets: 100, stock }]
      })
      return [lean(lasting), coverOf(lasting, most, 'lean', rows)]
    })
}
