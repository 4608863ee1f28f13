import { z } from 'zod'
import { label, list, sentence, text, title } from '../fields/text.ts'
import { limits } from '../model/limits.ts'

const kind = z.strictObject({
  /** What people see: "leans networking", "can't tell yet" …: everywhere. */
  label,
  /** When a moment is of this kind, in a sentence: rule slide, card, quiz. */
  when: sentence,
  /** The same in marks, as short as it can be said: rule slide, rule card. */
  short: label,
  /** What to do: rule slide, card, quiz. */
  do: sentence,
  /** Something to say: rule slide, card, quiz. */
  say: text(limits.line),
})

/** `moments.yml`: the words of the reading rule. */
export const momentsSchema = z.strictObject({
  title,
  /** The rule in one sentence. */
  summary: sentence,
  /** How a sign is named: "networking", "both", "socializing", "no sign". */
  signs: z.strictObject({ networking: label, both: label, socializing: label, none: label }),
  kinds: z.strictObject({ networking: kind, mixed: kind, socializing: kind, unclear: kind }),
  /** Added to a reading from two signs: "so far". */
  soFar: label,
  /** What to do in a mixed moment whose signs do not disagree. */
  blended: z.strictObject({ do: sentence, say: text(limits.line) }),
  /** What to do when there is no host to ask. */
  noHost: sentence,
  /** When someone present can affect your job or grade. */
  power: sentence,
  /** The head of the slide that says so. */
  powerHead: title,
  /** Where to turn when something goes wrong: below the line about power. */
  turnTo: z.strictObject({
    /** Before the place that `workshop.yml` names. */
    named: label,
    /** On the slide where it names none. */
    unnamed: sentence,
  }),
  /** Reminders: no sign is not "both", clothes alone are no sign, what is neither. */
  reminders: list(limits.sentence, 2, 3),
})

export type Moments = z.infer<typeof momentsSchema>
