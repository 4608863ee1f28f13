import { dimensionIds } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { imprint } from './imprint.ts'
import { emptyNote } from './note.ts'
import type { Close } from './slide.ts'

/** The last slide: the four questions once more, the plan, and the way to six more scenes. */
export function closing(kit: FacilitatorKit, block: string, say: string[]): Close {
  const { deck, dimensions, quizAddress } = kit
  const { heading, plan, scan } = deck.close
  return {
    id: 'close',
    layout: 'close',
    block,
    title: heading,
    questions: dimensionIds.map((id) => dimensions[id].question),
    plan,
    ...(quizAddress === undefined
      ? {}
      : { code: { address: `${quizAddress}#after`, scan, picture: deck.code.picture } }),
    ...imprint(kit),
    note: { ...emptyNote, say },
  }
}
