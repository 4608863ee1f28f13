import { z } from 'zod'
import { claim } from '../fields/claim.ts'
import { heading, label, list, sentence, text, title } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const lines = list(limits.line, 1, 4)

const authority = z.strictObject({
  /** What counts, in a few words: the list on a card or slide. */
  title: label,
  /** What that means in the room. */
  text: sentence,
})

const move = z.strictObject({
  /** The move in a few words: card, slide, quiz guidance. */
  title: label,
  /** How to make it. */
  do: sentence,
  /** Things to say aloud, the most useful first: the card shows the first, the page all. */
  say: lines,
})

/** `conflict.yml`: what to do when signs conflict: what comes first, five moves, power, the host. */
export const conflictSchema = z.strictObject({
  title,
  /** The idea in a sentence or two: under the title. */
  summary: sentence,
  /** What comes first when signs conflict, strongest first. */
  order: z.strictObject({
    heading,
    /** Safety, law and policy. */
    rules: authority,
    /** The purpose that the host has named. */
    host: authority,
    /** What the other person shows or says. */
    person: authority,
    /** One's own goal. */
    goal: authority,
  }),
  /** The five moves, in the order in which they are made. */
  moves: z.strictObject({
    heading,
    open: move,
    notice: move,
    ask: move,
    park: move,
    follow: move,
  }),
  /** How to say no and how to go. */
  leave: z.strictObject({ heading, text: sentence, say: lines }),
  /** When someone present can affect another's job or grade. */
  power: z.strictObject({
    heading,
    text: sentence,
    /** To the one who has the say. */
    senior: sentence,
    /** To the one who has not. */
    junior: sentence,
    /** When someone crosses a line. */
    crossed: sentence,
  }),
  /** What a host can do so that guests need not guess. */
  host: z.strictObject({
    heading,
    text: sentence,
    /** One sentence of an invitation for each kind of event. */
    examples: z.strictObject({
      networking: text(limits.line),
      mixed: text(limits.line),
      socializing: text(limits.line),
    }),
    /** Opening words that tell people what kind of moment it is. */
    say: lines,
  }),
  /** Why to go slowly, and what each side can do for one's growth: what is known, with its source. */
  evidence: z
    .array(claim)
    .min(2, 'has too few items: write at least 2')
    .max(6, 'has too many items: keep at most 6'),
})

export type Conflict = z.infer<typeof conflictSchema>
