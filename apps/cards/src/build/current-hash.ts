import { type FacilitatorKit, sheetIds } from '@read-the-room/core/facilitator'
import { packHash } from '../packs/pack-hash.ts'
import { type Named, packNamed } from '../packs/pack-name.ts'
import { hashOf } from '../pdf/words.ts'
import { allSets } from '../sets/all-sets.ts'
import { tents } from '../sets/tents.tsx'
import { calibration } from './calibration.tsx'

/** The hash of what a file of this name would say today; nothing for a name that is not made. */
export function currentHash(kit: FacilitatorKit, id: string): string | undefined {
  const pack = packNamed(id)
  if (pack !== undefined) return packOf(kit, pack)
  const sets = [...allSets(kit), tents(kit, []), calibration(kit)]
  const set = sets.find((one) => one.id === id)
  return set === undefined ? undefined : hashOf(set)
}

/** The hash of a pack for a run sheet of this kit. */
function packOf(kit: FacilitatorKit, { group, length, edition }: Named): string | undefined {
  if (!sheetIds(kit).includes(length)) return undefined
  return packHash({ ...kit, workshop: { ...kit.workshop, length } }, group, edition)
}
