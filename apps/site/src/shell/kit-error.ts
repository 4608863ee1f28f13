import { fileSentence } from '@read-the-room/core/file-sentence'

/** Something a person can mend, said in a sentence. Printed without a stack trace. */
export class KitError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'KitError'
  }
}

/** What to print of an error that a person can mend. Throws again what only a developer can. */
export function sentenceOf(error: unknown): string {
  const sentence = error instanceof KitError ? error.message : fileSentence(error)
  if (sentence === undefined) throw error
  return sentence
}
