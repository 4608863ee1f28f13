import { dimensionIds, fill, kindOf } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Note } from './note.ts'
import { scenarioOf } from './room-plan.ts'
import { shownSign } from './scene.ts'
import type { Reveal } from './slide.ts'

/**
 * The four signs of a scene one by one, or all at once where they are `found` already; then what
 * kind of moment it is, and a sound next step.
 */
export function reveal(
  kit: FacilitatorKit,
  block: string,
  id: string,
  note: Note,
  found = false,
): Reveal {
  const { deck, moments, facilitator } = kit
  const scenario = scenarioOf(kit, id)
  const { title, next, discuss } = scenario
  const kind = kindOf(scenario)
  const key = facilitator.keys[id]
  const listen = key === undefined ? [] : [{ label: facilitator.labels.listen, text: key }]
  return {
    id: `reveal-${id}`,
    layout: 'reveal',
    block,
    title: fill(deck.reveal.title, { scenario: title }),
    signs: dimensionIds.map((dimension) => shownSign(kit, id, dimension)),
    kind,
    label: moments.kinds[kind].label,
    next: { label: deck.reveal.next, text: next },
    found,
    clicks: found ? 1 : dimensionIds.length + 1,
    note: { ...note, ask: [...note.ask, discuss], hints: listen },
  }
}
