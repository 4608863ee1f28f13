import { type Kind, kinds, type Sign, turnToOf } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote, type Note } from './note.ts'
import type { Kinds } from './slide.ts'

/** The reading rule: when a moment is of which kind. */
export function rule(kit: FacilitatorKit, block: string, say: string[]): Kinds {
  const { moments, facilitator } = kit
  const hints = moments.reminders.map((text) => ({
    label: facilitator.labels.hint,
    text,
  }))
  const rows = kinds.map((kind) => ({
    ...named(kit, kind),
    signs: drawn[kind],
    text: moments.kinds[kind].when,
  }))
  const note = { ...emptyNote, say, hints }
  return slide('rule', block, moments.title, moments.summary, rows, note)
}

/** Signs that make a moment of a kind: the rule at a glance. */
const drawn: Record<Kind, Sign[]> = {
  networking: ['networking', 'networking'],
  mixed: ['networking', 'socializing'],
  socializing: ['socializing', 'socializing'],
  unclear: ['networking', 'none'],
}

/** What to do in each kind of moment, and in the note what one can say in it. */
export function act(kit: FacilitatorKit, block: string, say: string[]): Kinds {
  const { deck, moments, facilitator } = kit
  const rows = kinds.map((kind) => ({ ...named(kit, kind), text: moments.kinds[kind].do }))
  const note = {
    ...emptyNote,
    say,
    ask: [facilitator.notes.act],
    hints: kinds.map((kind) => ({
      label: moments.kinds[kind].label,
      text: moments.kinds[kind].say,
    })),
  }
  const turnTo = turnToOf(kit) ?? moments.turnTo.unnamed
  return { ...slide('act', block, deck.act.heading, moments.power, rows, note), turnTo }
}

function named({ moments }: FacilitatorKit, kind: Kind) {
  return { kind, label: moments.kinds[kind].label }
}

function slide(
  id: string,
  block: string,
  title: string,
  summary: string,
  rows: Kinds['kinds'],
  note: Note,
): Kinds {
  return { id, layout: 'kinds', block, title, summary, kinds: rows, note }
}
