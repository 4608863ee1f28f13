/** The colored edge of a card, what stays free beside it, and its letters’ distance from the cut, in millimetres. */
export const edge = { width: 7, clear: 4, letters: 2 } as const
