import { type Field, type Kit, kinds } from '@read-the-room/core'

/** What can be ticked in a field: its own choices, or the four kinds of moment. */
export function choicesOf({ moments }: Kit, { answer, choices = [] }: Field): string[] {
  return answer === 'kind' ? kinds.map((kind) => moments.kinds[kind].label) : choices
}
