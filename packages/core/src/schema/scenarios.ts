import { z } from 'zod'
import { former } from '../fields/former.ts'
import { sentence, text, words } from '../fields/text.ts'
import { limits } from '../model/limits.ts'
import { audiences } from '../model/terms.ts'
import { withScene } from './scene.ts'

/** A question on a card is read after a whole scene, in one breath. */
const mostWhatIfWords = 20

const scenario = withScene({
  /** A sound next step. */
  next: sentence,
  /** What would change one sign of it, as a question: the front of its card. */
  whatIf: text(limits.line, {
    keeps: (value) => words(value) <= mostWhatIfWords,
    error: `is longer than ${mostWhatIfWords} words: change one sign, and say no more`,
  }),
  /** A question to talk over. */
  discuss: sentence,
  /** Who it speaks to. */
  audience: z.array(z.enum(audiences)).min(1, 'names no audience: write at least one'),
  /** What the plan of the same id in `rooms.yml` shows before it is read: it gives no sign away. */
  plan: sentence.optional(),
}).register(former, {
  holds: (_value, key) => ['story', 'signs', 'kind'].includes(key),
  told: 'is written in the former way: in place of "story", "signs" and "kind", write "scene", a list of sentences, each with its "sign" and what it "points" to',
})

/** `scenarios.yml`: moments to read together, by id. */
export const scenariosSchema = z.record(z.string(), scenario)

export type Scenario = z.infer<typeof scenario>
export type Scenarios = z.infer<typeof scenariosSchema>
