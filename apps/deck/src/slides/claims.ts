import { shortCitation } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Claims } from './slide.ts'

/** Why the workshop: each claim with its source, and the source's limit in the note. */
export function claims(kit: FacilitatorKit, block: string, say: string[]): Claims {
  const { deck, sources, facilitator } = kit
  const cited = deck.why.claims.map(({ text, source: id }) => {
    const source = sources[id]
    if (source === undefined) throw new RangeError(`no source ${id}`)
    return { text, source }
  })
  const limits = cited.map(({ source }) => ({
    label: shortCitation(source.citation),
    text: source.limit,
  }))
  return {
    id: 'why',
    layout: 'claims',
    block,
    title: deck.why.heading,
    claims: cited.map(({ text, source }) => ({ text, source: shortCitation(source.citation) })),
    aim: deck.why.aim,
    note: { ...emptyNote, say, ask: [facilitator.notes.why], hints: limits },
  }
}
