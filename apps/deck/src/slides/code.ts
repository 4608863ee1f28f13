import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Code } from './slide.ts'

/** The way to the scenes before the workshop. How to set an address is said in the note, never on the wall. */
export function code(kit: FacilitatorKit, onCall: boolean): Code {
  const { deck, facilitator, quizAddress } = kit
  const { heading, scan, picture } = deck.code
  const paper = onCall ? deck.code.online : deck.code.paper
  const alone = onCall ? deck.code.online : deck.code.alone
  const address = quizAddress === undefined ? undefined : `${quizAddress}#before`
  const hint = { label: facilitator.labels.hint, text: facilitator.address }
  return {
    id: 'code',
    layout: 'code',
    block: 'arrival',
    title: heading,
    ...(address === undefined ? {} : { address }),
    lines: address === undefined ? [alone] : [scan, paper],
    picture,
    note: { ...emptyNote, hints: address === undefined ? [hint] : [], say: [alone] },
  }
}
