import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from '../note.ts'
import type { Code } from '../slide.ts'

/** The way to the quiz. How to set an address is said in the note, never on the wall. */
export function code({ deck, workshop, facilitator, locale }: FacilitatorKit): Code {
  const { heading, scan, paper, alone, picture } = deck.code
  const address = workshop.address === undefined ? undefined : quiz(workshop.address, locale)
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

/** Where the quiz is under the published address. */
function quiz(address: string, locale: string): string {
  const page = new URL('quiz/', address.endsWith('/') ? address : `${address}/`)
  page.searchParams.set('lang', locale)
  return String(page)
}
