import { fill } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { CardSet } from '../look/card-set.ts'
import { pages } from '../sets/forms.tsx'
import { type CoverRow, PackCover } from './pack-cover.tsx'

/** The first page of a pack, as a set of its own. */
export function coverOf(
  kit: FacilitatorKit,
  count: number,
  rows: CoverRow[],
  minutes: number,
): CardSet {
  const title = fill(kit.cards.pack.title, { count })
  return pages(kit, `pack-${count}`, title, [
    (look) => <PackCover {...{ kit, count, minutes, rows, look }} />,
  ])
}
