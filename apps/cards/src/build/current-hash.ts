import type { StartKit } from '@read-the-room/core'
import { isComplete } from '@read-the-room/core/load'
import { packHash } from '../packs/pack-hash.ts'
import { groupSizes } from '../packs/recipe.ts'
import { hashOf } from '../pdf/words.ts'
import { allSets } from '../sets/all-sets.ts'
import { tents } from '../sets/tents.tsx'
import { calibration } from './calibration.tsx'

/** The hash of what a file of this name would say today; nothing for a name that is not made. */
export function currentHash(kit: StartKit, id: string): string | undefined {
  const group = groupSizes.find((size) => id === `pack-${size}`)
  if (group !== undefined) return isComplete(kit) ? packHash(kit, group) : undefined
  const later = isComplete(kit) ? [tents(kit, []), calibration(kit)] : []
  const sets = [...allSets(kit), ...later]
  const set = sets.find((one) => one.id === id)
  return set === undefined ? undefined : hashOf(set)
}
