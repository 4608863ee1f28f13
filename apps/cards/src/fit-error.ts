import type { CardSet } from './sets/card-set.ts'

/** A side of a card that does not fit at the smallest size, and what would make it fit. */
export type Misfit = {
  card: string
  side: 'front' | 'back'
  /** The texts to shorten, the longest of the side first, and by how many characters each. */
  cuts: Cut[]
}

/** A text that is too long: where it is written, and how many characters it must lose. */
export type Cut = { field: string; characters: number }

/** Text that cannot be set without cutting it: the cards are not made. */
export class FitError extends Error {
  override name = 'FitError'
  misfits: Misfit[]
  constructor(set: CardSet, misfits: Misfit[], floor: number) {
    super(misfits.map((misfit) => describe(set, misfit, floor)).join('\n'))
    this.misfits = misfits
  }
}

/** How many texts a message names: a face that needs more has too many, not too long ones. */
const most = 3

function describe({ id, kit }: CardSet, { card, side, cuts }: Misfit, floor: number): string {
  const where = `${kit.locale}: card ${id}, ${card}, ${side}: does not fit at ${floor} pt`
  const what = cuts.map(
    ({ field, characters }) => `${field} by ${characters} character${characters === 1 ? '' : 's'}`,
  )
  const others = what.length - most
  const more = others > 0 ? [others === 1 ? '1 more text' : `${others} more texts`] : []
  return `${where}: shorten ${[...what.slice(0, most), ...more].join(', and ')}`
}
