import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { h, type VNode } from 'vue'
import type { Agenda } from '../live/agenda.ts'

/** What a length promises: each objective with how one sees it, and the blocks that practice it. */
export function objectives(kit: FacilitatorKit, { length, blocks }: Agenda): VNode[] {
  const { heading, points } = kit.sponsor.objectives
  const promised = points.filter(({ sheets }) => sheets.includes(length))
  return [
    h('h2', heading),
    h(
      'ul',
      promised.map(({ text, shows, blocks: ids }) => {
        const practiced = blocks.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
        return h('li', [h('strong', text), ` ${shows} (${practiced.join(', ')})`])
      }),
    ),
  ]
}
