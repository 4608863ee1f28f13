import {
  type FacilitatorKit,
  type RunSheet,
  schedule,
  sheetOf,
} from '@read-the-room/core/facilitator'

/** A block as the presenter view shows it. */
export type PlannedBlock = { id: string; title: string; start: number; minutes: number }

/** A run sheet with the names of its blocks. */
export type Agenda = { length: string; sheet: RunSheet; blocks: PlannedBlock[] }

/** The agenda of a run sheet: starts and minutes as core has them. */
export function agendaOf(kit: FacilitatorKit, length: string): Agenda {
  const sheet = sheetOf(kit, length)
  return {
    length,
    sheet,
    blocks: schedule(sheet).map(({ block, start }) => ({
      id: block.id,
      title: blockTitle(kit, block.id),
      start,
      minutes: block.minutes,
    })),
  }
}

/** What a block is called, talk or activity. */
export function blockTitle({ activities }: FacilitatorKit, id: string): string {
  const found = activities.activities[id] ?? activities.talks[id]
  if (found === undefined) throw new RangeError(`no block ${id}`)
  return found.title
}
