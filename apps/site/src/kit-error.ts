/** Something a person can mend, said in a sentence. Printed without a stack trace. */
export class KitError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'KitError'
  }
}
