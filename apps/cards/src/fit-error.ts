import { tooWide } from './pdf/wide-words.ts'
import type { CardSet } from './sets/card-set.ts'
import { line, type Written } from './written.ts'

/** A side of a card that does not fit at the smallest size, and what would make it fit. */
export type Misfit = {
  card: string
  side: 'front' | 'back'
  /** The texts to shorten, the longest of the side first, and by how many characters each. */
  cuts: Cut[]
  /** Words that are wider than their lines at the smallest size. */
  wide: Wide[]
}

/** A text that is too long: where it is written, and how many characters it must lose. */
export type Cut = { where: Written; characters: number }

/** A word that no line has room for: where it is written, and by how many points it is too wide. */
export type Wide = { where: Written; word: string; by: number }

/** Text that cannot be set without cutting it: the cards are not made. */
export class FitError extends Error {
  override name = 'FitError'
  misfits: Misfit[]
  constructor(set: CardSet, misfits: Misfit[], floor: number) {
    super(misfits.flatMap((misfit) => describe(set, misfit, floor)).join('\n'))
    this.misfits = misfits
  }
}

/** How many texts a message names: a face that needs more has too many, not too long ones. */
const most = 3

function describe({ id }: CardSet, { card, side, cuts, wide }: Misfit, floor: number): string[] {
  const on = `card ${id}, ${card}, ${side}:`
  const words = wide.map((one) => line(one.where, `${on} "${one.word}" ${tooWide(one)}`))
  const [first, ...rest] = cuts
  if (first === undefined) return words
  const shorten = [
    `shorten it by ${characters(first)}`,
    ...rest.slice(0, most - 1).map((cut) => `${cut.where.field} by ${characters(cut)}`),
  ]
  const others = rest.length - (most - 1)
  if (others > 0) shorten.push(others === 1 ? '1 more text' : `${others} more texts`)
  const message = `${on} does not fit at ${floor} pt: ${shorten.join(', and ')}`
  return [...words, line(first.where, message)]
}

function characters({ characters }: Cut): string {
  return `${characters} character${characters === 1 ? '' : 's'}`
}
