import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { CardSet } from '../look/card-set.ts'
import { pages } from '../sets/forms.tsx'
import type { Edition } from './edition.ts'
import { CoverPage, type CoverRow, PackCover } from './pack-cover.tsx'
import { packTitle } from './pack-name.ts'
import { isOnline, type Line } from './recipe.ts'
import { minutesOf } from './sheets-needed.ts'
import { wantedBy } from './supplies.ts'

/** The first page is for whoever prints. */
export const coverLine: Line = { id: 'cover', form: 'sheet', for: 'room', minutes: 0 }

/** The first page of a pack, as a set of its own; in large print it takes two. */
export function coverOf(
  kit: FacilitatorKit,
  group: number,
  edition: Edition,
  rows: CoverRow[],
): CardSet {
  const title = packTitle(kit, group)
  const about = {
    kit,
    title,
    rows,
    minutes: minutesOf(rows),
    also: wantedBy(kit, edition).also,
    way: isOnline(kit) ? ('share' as const) : edition,
  }
  const set = pages(kit, `pack-${group}`, title, [(look) => <PackCover {...about} look={look} />])
  const spread = pages(kit, '', title, [
    (look) => <CoverPage {...about} part="words" look={look} />,
    (look) => <CoverPage {...about} part="table" look={look} />,
  ])
  return { ...set, spread: spread.cards }
}
