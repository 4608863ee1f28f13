import { type FacilitatorKit, sheetOf } from '@read-the-room/core/facilitator'
import type { Edition } from './edition.ts'
import type { Receiver } from './receivers.ts'

/** What a pack can give: cards, sheets, or parts of everybody's sheet. */
const gives = [
  ...(['comparison', 'sorting', 'table-key', 'voting', 'voted', 'practice', 'conflict'] as const),
  ...(['watcher', 'clinic', 'line', 'plan', 'exit'] as const),
] as const
export type Give = (typeof gives)[number]

/** Something that a line of `materials` names and a pack holds: one for each of whom, or several. */
export type Want = { give: Give; for: Receiver; each?: number }

/** How a line of `materials` is met: from the pack, with something to bring along, or with nothing. */
type Supply = Want | 'brought' | 'nothing'

const one = (give: Give, whom: Receiver): Want => ({ give, for: whom })

/** In a room: what each line of a block's `materials` is met with, in order, by block id. */
const inRoom: Record<string, Supply[]> = {
  sort: [one('sorting', 'table'), one('comparison', 'table'), one('table-key', 'table')],
  votes: [one('voting', 'person'), one('voted', 'table')],
  fingers: ['nothing'],
  line: [one('line', 'person')],
  practice: [one('practice', 'pair'), one('conflict', 'person'), 'brought'],
  triads: [
    { give: 'practice', for: 'three', each: 3 },
    one('conflict', 'person'),
    one('watcher', 'three'),
  ],
  clinic: [one('clinic', 'person'), 'brought'],
  plan: [one('plan', 'person'), 'brought'],
  exit: [one('exit', 'person'), 'brought'],
}

/** The same on a video call, where each thing is a file that rooms and people get copies of. */
const onCall: Record<string, Supply[]> = {
  sort: [one('sorting', 'room'), one('comparison', 'room'), one('table-key', 'room')],
  votes: ['brought', one('voted', 'room')],
  fingers: ['nothing'],
  practice: [one('practice', 'three'), one('conflict', 'room')],
  plan: [one('plan', 'room'), 'nothing'],
  exit: [one('exit', 'room')],
}

/** What this workshop's blocks want of a pack, each with its block, and what is to be brought along. */
export type Wanted = { wants: { block: string; want: Want }[]; also: string[] }

/** Goes through the blocks of the run sheet in order, and through the lines of their `materials`. */
export function wantedBy(kit: FacilitatorKit, edition: Edition): Wanted {
  const { blocks, online } = sheetOf(kit, kit.workshop.length)
  const wants: Wanted['wants'] = []
  const also: string[] = []
  for (const { id } of blocks) {
    const supplies = (online ? onCall : inRoom)[id]?.map(inEdition(edition)) ?? []
    for (const supply of supplies) {
      if (typeof supply !== 'string') wants.push({ block: id, want: supply })
    }
    // A line of somebody's own, which is met with nothing that we know, is to be brought along.
    const lines = materialsOf(kit, id, online)
    also.push(...lines.filter((_line, index) => (supplies[index] ?? 'brought') === 'brought'))
  }
  return { wants, also: [...new Set(also)] }
}

/** The deck has no slip for a line of one's own: any paper does. */
function inEdition(edition: Edition) {
  return (supply: Supply): Supply => {
    const paper = typeof supply !== 'string' && supply.give === 'line' && edition === 'keepsake'
    return paper ? 'brought' : supply
  }
}

/** The lines of a block's materials; none for a talk. */
export function materialsOf(kit: FacilitatorKit, id: string, online: boolean): string[] {
  const activity = kit.activities.activities[id]
  if (activity === undefined) return []
  return (online ? activity.online?.materials : undefined) ?? activity.materials
}
