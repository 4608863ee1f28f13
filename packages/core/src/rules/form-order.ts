import type { Form } from '../model/terms.ts'
import type { Workshop } from '../schema/workshop.ts'

/** Which form of the short quiz comes before the workshop, and which after it. */
export function formOrder({ firstForm }: Pick<Workshop, 'firstForm'>): {
  before: Form
  after: Form
} {
  return { before: firstForm, after: firstForm === 'A' ? 'B' : 'A' }
}
