import type { FacilitatorKit } from '../kit/kit.ts'
import type { Block } from '../schema/run-sheets.ts'
import { scenariosFor } from './scenarios-for.ts'

/**
 * The scenes that a block votes on, by id: those of `workshop.yml`, by name or audience, as many as
 * the run sheet has minutes for and none that the talk has used; else those of the run sheet.
 */
export function votedOn(kit: FacilitatorKit, block: Block): string[] {
  const { scenarios, audience } = kit.workshop
  if (scenarios.length === 0 && audience.length === 0) return block.scenarios
  const talked = Object.values(kit['run-sheets'].sheets)
    .flatMap(({ blocks }) => blocks)
    .filter(({ id }) => id !== block.id)
    .flatMap((other) => other.scenarios)
  const own = scenariosFor(kit).map(([id]) => id)
  const free = [...new Set([...own, ...block.scenarios])].filter((id) => !talked.includes(id))
  return free.slice(0, block.scenarios.length)
}
