import { dimensionIds } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Questions } from './slide.ts'

/** The four questions together, and what each finds when people network and when they socialize. */
export function questions(
  { deck, dimensions, facilitator }: FacilitatorKit,
  block: string,
  say: string[],
): Questions {
  const asked = dimensionIds.map((dimension) => ({ dimension, ...dimensions[dimension] }))
  return {
    id: 'questions',
    layout: 'questions',
    block,
    title: deck.questions.heading,
    questions: asked.map(({ dimension, question, networking, socializing }) => ({
      dimension,
      text: question,
      finds: { networking: networking.headline, socializing: socializing.headline },
    })),
    clicks: asked.length,
    note: {
      ...emptyNote,
      say,
      // The first mistake is the most common one; all of them stand on the cards.
      hints: asked.flatMap(({ mistakes }) =>
        mistakes.slice(0, 1).map((text) => ({ label: facilitator.labels.mistakes, text })),
      ),
    },
  }
}
