import { z } from 'zod'
import { story, text, words } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { dimensionIds, forms, questionSets, skills } from '../model/terms.ts'

const option = z.strictObject({
  text: text(limits.option),
  /** Why: names the sign that decides; 8 to 45 words. */
  reason: text(limits.reason, {
    keeps: (value) => words(value) >= 8 && words(value) <= 45,
    error: 'must have 8 to 45 words',
  }),
})

const question = z.strictObject({
  /** The scene, at most 60 words; everything needed is in it. */
  scene: story,
  /** The ask, a whole question. */
  ask: text(limits.quote),
  /** The dimension that it practices, or `mixed`. */
  dimension: z.enum([...dimensionIds, 'mixed']),
  skill: z.enum(skills),
  /** A before the workshop, B after it. */
  form: z.enum(forms),
  /** workshop: the six before and after; check: the quick check; practice: the rest. */
  set: z.enum(questionSets),
  /** The deciding words, exactly as they stand in the scene. */
  sign: text(limits.quote),
  options: z.strictObject({ best: option, workable: option, backfires: option }),
})

/** `questions.yml`: the quiz, by id. */
export const questionsSchema = z.record(z.string(), question)

export type Question = z.infer<typeof question>
export type Questions = z.infer<typeof questionsSchema>
