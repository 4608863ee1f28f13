import type { Kit } from '@read-the-room/core'

/** The words that every slide shares, for components that belong to no single slide. */
export type DeckWords = Pick<Kit['deck'], 'foot' | 'clock' | 'controls'>

/** Picks them from the kit. */
export function deckWords({ deck }: Kit): DeckWords {
  return { foot: deck.foot, clock: deck.clock, controls: deck.controls }
}
