import { z } from 'zod'
import { limits } from '../limits.ts'
import { heading, label, list, sentence, text, title } from './text.ts'

const line = text(limits.line)

const authority = z.strictObject({
  /** What counts, in a few words. */
  title: label,
  /** What that means in the room. */
  text: sentence,
})

const move = z.strictObject({
  /** The move in a few words. */
  title: label,
  /** How to make it. */
  do: sentence,
  /** Something to say aloud. */
  say: line,
})

/** `conflict.yml`: what to do when signs conflict. The host's part is the back of the invitation. */
export const conflictSchema = z.strictObject({
  title,
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
  leave: z.strictObject({ heading, text: sentence, say: line }),
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
    /** An invitation to each kind of event. */
    examples: z.strictObject({ networking: line, mixed: line, socializing: line }),
    /** Opening words that tell people what kind of moment it is. */
    say: list(limits.line, 1, 3),
  }),
})

export type Conflict = z.infer<typeof conflictSchema>
