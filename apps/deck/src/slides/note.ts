import type { FacilitatorKit } from '@read-the-room/core/facilitator'

/** What the facilitator says, asks and watches on a slide. */
export type Note = {
  /** A hint for this slide, such as what to prepare. */
  hints: { label: string; text: string }[]
  say: string[]
  ask: string[]
  trouble: { if: string; do: string }[]
  shorter: string[]
}

/** A part of a note as it is printed: a head and its lines. */
export type NotePart = { label: string; lines: string[] }

/** A note with nothing in it, to be filled where there is something. */
export const emptyNote: Note = { hints: [], say: [], ask: [], trouble: [], shorter: [] }

/** The parts of a note that have something to say, in the order in which they are needed. */
export function noteParts(note: Note, { labels }: FacilitatorKit['facilitator']): NotePart[] {
  const parts = [
    { label: labels.say, lines: note.say },
    { label: labels.ask, lines: note.ask },
    ...byLabel(note.hints),
    { label: labels.trouble, lines: note.trouble.map((one) => `${one.if} ${one.do}`) },
    { label: labels.shorter, lines: note.shorter },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

/** Hints under the same head stand together. */
function byLabel(hints: Note['hints']): NotePart[] {
  const heads = [...new Set(hints.map(({ label }) => label))]
  return heads.map((head) => ({
    label: head,
    lines: hints.filter(({ label }) => label === head).map(({ text }) => text),
  }))
}

/** Every text of a note: for searching what must not be public. */
export function noteTexts(note: Note): string[] {
  return [
    ...note.hints.map(({ text }) => text),
    ...note.say,
    ...note.ask,
    ...note.trouble.flatMap((one) => [one.if, one.do]),
    ...note.shorter,
  ]
}
