import { z } from 'zod'
import { heading, text, words } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { dimensionIds, signs } from '../model/terms.ts'

/** A sentence of a scene; `sign` and `points` stand where it is a sign, and always together. */
export const sceneSentence = z
  .strictObject({
    text: text(limits.sentence),
    /** Which of the four questions it answers. Left out where it is no sign. */
    sign: z.enum(dimensionIds).optional(),
    /** What it points to. */
    points: z.enum(signs).exclude(['none']).optional(),
  })
  .refine(({ sign, points }) => (sign === undefined) === (points === undefined), {
    error: 'has "sign" or "points" without the other: write both, or neither',
  })

/** A sign that no sentence tells, such as a custom that everyone here knows; or why there is none. */
const outside = z.strictObject({
  /** What it points to; `none` to say why there is no sign. */
  points: z.enum(signs),
  /** The sign in words, or what is missing. */
  text: text(limits.quote),
})

/** The most words of a scene: a minute of calm reading aloud is half of it. */
export const mostSceneWords = 60

const told = {
  /** The name of the scene: heads of slide, card and question. */
  title: heading,
  /** Its sentences in order, present tense, at most 60 words together. */
  scene: z
    .array(sceneSentence)
    .min(2, 'has too few sentences: write at least 2')
    .max(8, 'has too many sentences: keep at most 8')
    .refine((sentences) => wordsIn(sentences) <= mostSceneWords, {
      error: `has more than ${mostSceneWords} words: shorten it`,
    }),
  /** Signs that stand outside the story, by the question that they answer. */
  outside: z.partialRecord(z.enum(dimensionIds), outside).optional(),
}

/** What scenarios and questions tell: a title, sentences, and which of them are signs. */
export const scene = z.strictObject(told)

/** A scene with more beside it. One sentence answers each question, or something outside does. */
export const withScene = <Shape extends z.ZodRawShape>(more: Shape) =>
  z.strictObject({ ...told, ...more }).superRefine((value, context) => {
    for (const path of toldTwice(value as Told)) {
      const message = 'is answered twice: keep one sign for each question'
      context.addIssue({ code: 'custom', path, message })
    }
  })

type Told = Pick<Scene, 'scene' | 'outside'>

/** Where a question is answered for a second time: in a later sentence, or outside the story. */
function toldTwice({ scene: sentences, outside: others = {} }: Told): (string | number)[][] {
  const signs = sentences.map(({ sign }) => sign)
  const later = signs.flatMap((sign, index) =>
    sign !== undefined && signs.indexOf(sign) < index ? [['scene', index, 'sign']] : [],
  )
  const beside = dimensionIds
    .filter((id) => others[id] !== undefined && signs.includes(id))
    .map((id) => ['outside', id])
  return [...later, ...beside]
}

/** The number of words of some sentences. */
export function wordsIn(sentences: { text: string }[]): number {
  return sentences.reduce((all, { text }) => all + words(text), 0)
}

export type SceneSentence = z.infer<typeof sceneSentence>
export type Scene = z.infer<typeof scene>
