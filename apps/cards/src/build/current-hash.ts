import type { StartKit } from '@read-the-room/core'
import { sheetIds } from '@read-the-room/core/facilitator'
import { isComplete } from '@read-the-room/core/load'
import { packHash } from '../packs/pack-hash.ts'
import { type Named, packNamed } from '../packs/pack-name.ts'
import { hashOf } from '../pdf/words.ts'
import { allSets } from '../sets/all-sets.ts'
import { tents } from '../sets/tents.tsx'
import { calibration } from './calibration.tsx'

/** The hash of what a file of this name would say today; nothing for a name that is not made. */
export function currentHash(kit: StartKit, id: string): string | undefined {
  const pack = packNamed(id)
  if (pack !== undefined) return packOf(kit, pack)
  const later = isComplete(kit) ? [tents(kit, []), calibration(kit)] : []
  const sets = [...allSets(kit), ...later]
  const set = sets.find((one) => one.id === id)
  return set === undefined ? undefined : hashOf(set)
}

/** The hash of a pack for a run sheet of this kit. */
function packOf(kit: StartKit, { group, length, edition }: Named): string | undefined {
  if (!isComplete(kit) || !sheetIds(kit).includes(length)) return undefined
  return packHash({ ...kit, workshop: { ...kit.workshop, length } }, group, edition)
}
