import { dimensionIds, type Kind, read, type Sign } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { emptyNote } from './note.ts'
import type { Example, Rule } from './slide.ts'

/** The order in which a row of signs is looked at: clear cases first, what remains last. */
const rows: Kind[] = ['networking', 'socializing', 'mixed', 'unclear']

/** Two moments of each kind, in the order of the four questions. */
const examples: Record<Kind, Sign[][]> = {
  networking: [
    ['networking', 'networking', 'none', 'none'],
    ['networking', 'networking', 'both', 'none'],
  ],
  socializing: [
    ['socializing', 'socializing', 'none', 'none'],
    ['socializing', 'none', 'both', 'socializing'],
  ],
  mixed: [
    ['both', 'both', 'none', 'none'],
    ['socializing', 'socializing', 'both', 'networking'],
  ],
  unclear: [
    ['none', 'socializing', 'none', 'none'],
    ['none', 'none', 'none', 'none'],
  ],
}

/** The reading rule: when a moment is of which kind. */
export function rule(kit: FacilitatorKit, block: string, say: string[]): Rule {
  const { moments, facilitator } = kit
  const hints = moments.reminders.map((text) => ({ label: facilitator.labels.hint, text }))
  return {
    id: 'rule',
    layout: 'rule',
    block,
    title: moments.title,
    kinds: rows.map((kind) => {
      const { label, short } = moments.kinds[kind]
      const drawn = examples[kind].map((signs) => example(signs, moments.soFar))
      return { kind, label, text: short, examples: drawn }
    }),
    note: { ...emptyNote, say, hints },
  }
}

/** Exactly two signs say what they say for now. */
function example(signs: Sign[], soFar: string): Example {
  const found = signs.filter((sign) => sign !== 'none').length
  return { signs, soFar: found === 2 ? soFar : '' }
}

/** The kind that a row of signs makes. */
export function kindOfSigns(signs: Sign[]): Kind {
  return read(Object.fromEntries(dimensionIds.map((id, index) => [id, signs[index]]))).kind
}
