import { z } from 'zod'
import { sentence } from './text.ts'

/** A statement that rests on evidence, and on which. */
export const claim = z.strictObject({
  /** The claim in a sentence, no stronger than its source. */
  text: sentence,
  /** An id of `sources.yml`. */
  source: z.string(),
})
