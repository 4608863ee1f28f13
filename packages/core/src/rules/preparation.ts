import { fill } from '../i18n/template.ts'
import type { FacilitatorKit } from '../kit/kit.ts'
import type { Occasion } from '../schema/run-sheets.ts'

/**
 * What to prepare, and first of all whom people can turn to when something goes wrong: to find out
 * where `workshop.yml` names no place, to ask whether it can be reached where it names one.
 */
export function preparationOf(
  kit: Pick<FacilitatorKit, 'workshop' | 'facilitator' | 'run-sheets'>,
): Occasion[] {
  const { find, reach } = kit.facilitator.papers.turnTo
  const { turnTo: place } = kit.workshop
  const task = place === undefined ? find : fill(reach, { place })
  return kit['run-sheets'].preparation.map((occasion, index) =>
    index === 0 ? { ...occasion, tasks: [...occasion.tasks, task] } : occasion,
  )
}
