import { printable } from '../yaml/printable.ts'
import { ContentError } from '../yaml/problem.ts'
import { fileSentence } from './file-sentence.ts'

/** What whoever typed a command can put right, in a sentence. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/**
 * What to print of an error that a person can mend, without a stack; words from a file may hold what
 * a terminal would obey. Throws again what only a developer can mend.
 */
export function sentenceOf(error: unknown): string {
  const known = error instanceof Refusal || error instanceof ContentError
  const sentence = known ? error.message : fileSentence(error)
  if (sentence === undefined) throw error
  return sentence
    .split('\n')
    .map((line) => printable(line, 600))
    .join('\n')
}
