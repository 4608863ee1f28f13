import type { StartKit } from '@read-the-room/core'
import { sheetIds } from '@read-the-room/core/facilitator'
import { isComplete } from '@read-the-room/core/load'
import { packHash } from '../packs/pack-hash.ts'
import { hashOf } from '../pdf/words.ts'
import { allSets } from '../sets/all-sets.ts'
import { tents } from '../sets/tents.tsx'
import { calibration } from './calibration.tsx'

/** The hash of what a file of this name would say today; nothing for a name that is not made. */
export function currentHash(kit: StartKit, id: string): string | undefined {
  const [pack, group, length] = /^pack-(\d+)(?:-(.+))?$/.exec(id) ?? []
  if (pack !== undefined) return packOf(kit, Number(group), length)
  const later = isComplete(kit) ? [tents(kit, []), calibration(kit)] : []
  const sets = [...allSets(kit), ...later]
  const set = sets.find((one) => one.id === id)
  return set === undefined ? undefined : hashOf(set)
}

/** The hash of a pack for a workshop as long as its own, or as another run sheet. */
function packOf(kit: StartKit, group: number, length?: string): string | undefined {
  if (!isComplete(kit)) return undefined
  if (length === undefined) return packHash(kit, group)
  if (!sheetIds(kit).includes(length)) return undefined
  return packHash({ ...kit, workshop: { ...kit.workshop, length } }, group)
}
