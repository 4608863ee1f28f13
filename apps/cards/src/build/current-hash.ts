import { type FacilitatorKit, sheetIds } from '@read-the-room/core/facilitator'
import { packHash } from '../packs/pack-hash.ts'
import { hashOf } from '../pdf/words.ts'
import { allSets } from '../sets/all-sets.ts'
import { tents } from '../sets/tents.tsx'
import { calibration } from './calibration.tsx'

/** The hash of what a file of this name would say today; nothing for a name that is not made. */
export function currentHash(kit: FacilitatorKit, id: string): string | undefined {
  const [pack, group, length] = /^pack-(\d+)(?:-(.+))?$/.exec(id) ?? []
  if (pack !== undefined) return packOf(kit, Number(group), length)
  const sets = [...allSets(kit), tents(kit, []), calibration(kit)]
  const set = sets.find((one) => one.id === id)
  return set === undefined ? undefined : hashOf(set)
}

/** The hash of a pack for a workshop as long as its own, or as another run sheet. */
function packOf(kit: FacilitatorKit, group: number, length?: string): string | undefined {
  if (length === undefined) return packHash(kit, group)
  if (!sheetIds(kit).includes(length)) return undefined
  return packHash({ ...kit, workshop: { ...kit.workshop, length } }, group)
}
