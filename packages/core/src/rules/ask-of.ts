import { fill } from '../i18n/template.ts'
import type { Quiz } from '../schema/quiz.ts'
import type { Asked } from './asked.ts'

/** The ask of a question in words: one of the four questions comes first, where it asks one. */
export function askOf({ skill, question = '' }: Asked, asks: Quiz['asks']): string {
  return skill === 'recognize' ? fill(asks.recognize, { question }) : asks[skill]
}
