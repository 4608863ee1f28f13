import { type FacilitatorKit, sheetOf } from '@read-the-room/core/facilitator'
import { imprint } from './imprint.ts'
import { emptyNote } from './note.ts'
import type { Cover } from './slide.ts'

/** The first slide. */
export function cover(kit: FacilitatorKit, length: string): Cover {
  const { deck, facilitator, 'run-sheets': runSheets } = kit
  const { hint: label } = facilitator.labels
  const { arrival } = runSheets
  const { say, tasks } = sheetOf(kit, length).online ? arrival.online : arrival
  const hints = tasks.map((text) => ({ label, text }))
  return {
    id: 'title',
    layout: 'cover',
    block: 'arrival',
    title: deck.title,
    subtitle: deck.subtitle,
    ...imprint(kit),
    note: { ...emptyNote, say: [say], hints },
  }
}
