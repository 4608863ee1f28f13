import { z } from 'zod'
import { former } from '../fields/former.ts'
import { text, words } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { dimensionIds, fits, rounds } from '../model/terms.ts'
import { sceneSentence, withScene } from './scene.ts'

/** Why: names the words that decide; 8 to 45 words. */
const reason = text(limits.reason, {
  keeps: (value) => words(value) >= 8 && words(value) <= 45,
  error: 'must have 8 to 45 words',
})

/** Where a question is asked: in form A or B of the short quiz, in the quick check, in practice. */
const round = z.enum(rounds)

/** The number of a sentence, counted from 1. */
const place = z.int().min(1, 'is no place: sentences are counted from 1')

const asked = z.strictObject({
  round,
  /** Numbers of the sentences that are a weaker sign of the same thing. */
  weaker: z.array(place).max(2, 'has too many items: keep at most 2').default([]),
  /** One reason a sentence, in their order. */
  reasons: z.array(reason),
})

/** Point to the words: the sentences of a scene are the options, and the ask is a question. */
const recognize = withScene({
  /** By the question that is asked: the sentence that is its sign is best. */
  asks: z
    .partialRecord(z.enum(dimensionIds), asked)
    .refine((asks) => Object.keys(asks).length > 0, 'asks nothing: add a question'),
})

const version = z.strictObject({
  round,
  /** The sentence that differs. */
  sentence: sceneSentence,
  /** Why this kind of moment: names the signs; for all four answers. */
  reason,
})

/** Which kind of moment is it? Two scenes that differ in one sentence. */
const pair = withScene({
  /** Where the sentence that differs stands, counted from 1. */
  at: place,
  versions: z.strictObject({ a: version, b: version }),
})

const answer = z.strictObject({
  /** best: fits best here; workable: can work here; elsewhere: better in another room. */
  fit: z.enum(fits),
  reason,
})

const told = withScene({
  round,
  /** The number of the sentence that opens the best option. */
  opens: place,
  /** The number of the sentence that closes the next best. */
  closes: place,
  /** How each of the family's options fits here, and why. */
  answers: z.strictObject({ now: answer, later: answer, not: answer }),
})

const option = text(limits.option, {
  keeps: (value) => words(value) <= 10,
  error: 'has more than 10 words: shorten it',
})

/** The same wish and the same three things to do, in different rooms. */
const family = z.strictObject({
  /** What you would like: said before every scene. */
  wish: text(limits.line),
  /** Three things that decent people do: here and now; later or smaller; not here. */
  options: z.strictObject({ now: option, later: option, not: option }),
  /** Three or four rooms, by id. */
  scenes: z.record(z.string(), told),
})

/** `questions.yml`: the quiz, in three forms of question, each by id. */
export const questionsSchema = z
  .strictObject({
    recognize: z.record(z.string(), recognize),
    read: z.record(z.string(), pair),
    act: z.record(z.string(), family),
  })
  .register(former, {
    holds: isQuestion,
    told:
      'has questions by themselves, but they now stand under recognize, read and act:' +
      ' write them anew, as "Add a question" in packages/core/content/README.md says',
  })

/** Up to version 1, each question stood by its id, with these names in it. */
function isQuestion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return ['scene', 'ask', 'options'].some((name) => Object.hasOwn(value, name))
}

export type Recognize = z.infer<typeof recognize>
export type Pair = z.infer<typeof pair>
export type Family = z.infer<typeof family>
export type FamilyScene = z.infer<typeof told>
export type Questions = z.infer<typeof questionsSchema>
