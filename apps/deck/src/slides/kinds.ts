import { kinds, turnToOf } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Kinds, Power } from './slide.ts'

/** What to do in each kind of moment in a few words; in the note all of it, and what one can say. */
export function act(kit: FacilitatorKit, block: string, say: string[]): Kinds {
  const { deck, moments, facilitator } = kit
  const rows = kinds.map((kind) => ({ kind, ...moments.kinds[kind] }))
  return {
    id: 'act',
    layout: 'kinds',
    block,
    title: deck.act.heading,
    kinds: rows.map(({ kind, label, do: text }) => ({
      kind,
      label,
      text: firstSentence(text, kit.locale),
    })),
    note: {
      ...emptyNote,
      say,
      ask: [facilitator.notes.act],
      hints: rows.flatMap(({ label, do: text, say: line }) => [
        { label, text },
        { label, text: line },
      ]),
    },
  }
}

/** What holds whatever kind of moment it is, and where to turn. */
export function power(kit: FacilitatorKit, block: string, say: string[]): Power[] {
  if (say.length === 0) return []
  const { powerHead: title, power: text, turnTo } = kit.moments
  return [
    {
      id: 'power',
      layout: 'power',
      block,
      title,
      text,
      turnTo: turnToOf(kit) ?? turnTo.unnamed,
      note: { ...emptyNote, say },
    },
  ]
}

function firstSentence(text: string, locale: string): string {
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)
  return [...sentences][0]?.segment.trim() ?? text
}
