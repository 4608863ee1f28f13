/** What the deck lint looks for. */
export const rules = [
  'overflow-slide',
  'overflow-slot',
  'overlap',
  'short-root',
  'small-text',
  'contrast',
  'missing-alt',
  'heading-order',
  'axe',
  'external-request',
  'console-error',
  'duplicate-title',
  'block-minutes',
  'missing-note',
  'too-many-words',
  'empty-slide',
  'live-region',
  'missing-language',
  'motion',
] as const
export type Rule = (typeof rules)[number]

/** A fault of a slide: where it is and how large. */
export type Finding = {
  rule: Rule
  /** The slide's id, or the block's for minutes. */
  slide: string
  /** The part of the slide, as tag and class. */
  slot?: string
  /** What is wrong, with pixels where there are any, and what to do. */
  message: string
}

/** One line for people: `deck-60-en  rule  p.story  overflow-slot: …`. */
export function formatFinding(deck: string, { rule, slide, slot, message }: Finding): string {
  return [deck, slide, ...(slot === undefined ? [] : [slot]), `${rule}: ${message}`].join('  ')
}
