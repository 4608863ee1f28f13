import { z } from 'zod'
import { sentence, text } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { dimensionIds, signs } from '../model/terms.ts'

const points = z.enum(signs).exclude(['none'])
const dimension = z.enum(dimensionIds)

const sortingCard = z.strictObject({
  /** The sign as it is seen or heard: the whole face of the card. */
  text: text(limits.sign),
  /** Which of the four questions it answers. Key sheet only. */
  dimension,
  /** What it points to. Key sheet only. */
  points,
  /** Another answer that holds, and when: "defensible if …". Key sheet only. */
  defensible: z
    .strictObject({
      /** What it would point to then; left out when only the question differs. */
      points: points.optional(),
      /** Which question it would answer then; left out when only the answer differs. */
      dimension: dimension.optional(),
      /** When that holds, to be read after "if". */
      if: sentence,
    })
    .optional(),
})

/** `sorting.yml`: the cards of the card sort, by id. The face carries no answer. */
export const sortingSchema = z.record(z.string(), sortingCard)

export type SortingCard = z.infer<typeof sortingCard>
export type Sorting = z.infer<typeof sortingSchema>
