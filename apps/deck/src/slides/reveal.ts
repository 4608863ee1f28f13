import { dimensionIds, kindOf } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Note } from './note.ts'
import { scenarioOf } from './room-plan.ts'
import { told } from './scene.ts'
import type { Scene } from './slide.ts'

/**
 * The signs of a scene one by one, or all at once where they are `found` already; with the last
 * click what kind of moment it is, and a sound next step.
 */
export function reveal(
  kit: FacilitatorKit,
  block: string,
  id: string,
  note: Note,
  found = 0,
): Scene {
  const { deck, moments, facilitator } = kit
  const scenario = scenarioOf(kit, id)
  const kind = kindOf(scenario)
  const key = facilitator.keys[id]
  const listen = key === undefined ? [] : [{ label: facilitator.labels.listen, text: key }]
  return {
    ...told(kit, block, id),
    id: `reveal-${id}`,
    kicker: found < dimensionIds.length ? deck.reveal.kicker : deck.moment.kicker,
    found,
    verdict: { kind, label: moments.kinds[kind].label, next: scenario.next },
    clicks: dimensionIds.length - found + 1,
    note: { ...note, ask: [...note.ask, scenario.discuss], hints: listen },
  }
}
