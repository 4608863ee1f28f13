import { Refusal } from '@read-the-room/core/refusal'
import type { CardSet } from '../look/card-set.ts'
import { tooWide } from '../pdf/wide-words.ts'
import { line, type Written } from '../text/written.ts'
import type { Fault } from './fault.ts'

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
export class FitError extends Refusal {
  override name = 'FitError'
  misfits: Misfit[]
  constructor(set: CardSet, misfits: Misfit[], floor: number) {
    super(
      misfits
        .flatMap((misfit) => misfitLines(set, misfit, floor).map(({ line }) => line))
        .join('\n'),
    )
    this.misfits = misfits
  }
}

/** How many texts a message names: a face that needs more has too many, not too long ones. */
const most = 3

/** A misfit in lines, each with what it is about and how much of it there is. */
export function misfitLines({ id }: CardSet, misfit: Misfit, floor: number): Fault[] {
  const { card, side, cuts, wide } = misfit
  const on = `card ${id}, ${card}, ${side}:`
  const words = wide.map(
    ({ where, word, by }): Fault => ({
      about: `${where.place} ${word}`,
      amount: by,
      line: line(where, `${on} "${word}" ${tooWide({ by })}`),
    }),
  )
  const [first] = cuts
  if (first === undefined) return words
  const { where, characters } = first
  const message = `${on} does not fit at ${floor} pt: shorten ${shortening(cuts)}`
  const told = { about: `${where.place} length`, amount: characters, line: line(where, message) }
  return [...words, told]
}

/** `it by 3 characters, and purpose.question by 1 character, and 2 more texts`. */
function shortening(cuts: Cut[]): string {
  const what = cuts.slice(0, most).map(({ where, characters }, index) => {
    const count = `${characters} character${characters === 1 ? '' : 's'}`
    return `${index === 0 ? 'it' : where.field} by ${count}`
  })
  const others = cuts.length - most
  const more = others > 0 ? [others === 1 ? '1 more text' : `${others} more texts`] : []
  return [...what, ...more].join(', and ')
}
