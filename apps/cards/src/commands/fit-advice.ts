import type { Paper } from '@read-the-room/core'
import { Refusal } from '@read-the-room/core/refusal'
import { type CardSet, isTwoSided } from '../look/card-set.ts'
import type { Profile } from '../look/look.ts'
import type { FitError } from '../prepare/fit-error.ts'
import type { Entry } from '../stock/registry.ts'

/** The sets that go on pre-cut stock: whole pages do not, and what folds takes tents alone. */
export function onStock(sets: CardSet[], entry: Entry, profile: Profile, asked: boolean) {
  if (profile === 'large-print') {
    throw new Refusal(`Large print fills whole pages: write --stock ${entry.paper}.`)
  }
  const folds = entry.stock.tent === true
  if (folds && sets.some(({ id }) => id !== 'tents')) {
    throw new Refusal(`${entry.id} folds into tents: write --card tents, and --names people.csv.`)
  }
  if (!folds && sets.some(({ id }) => id === 'tents')) {
    throw new Refusal(
      `${entry.id} does not fold: print tents on plain paper, --stock ${entry.paper}.`,
    )
  }
  const pages = sets.filter(({ format }) => format === 'page').map(({ id }) => id)
  const rest = sets.filter(({ format }) => format !== 'page')
  const whole = pages.length === 1 ? 'is a whole page' : 'are whole pages'
  const said = `${pages.join(', ')} ${whole}: print on plain paper, --stock ${entry.paper}.`
  if (asked && rest.length === 0) throw new Refusal(said)
  return { sets: rest, without: pages.length === 0 ? [] : [said] }
}

/** What to do about a set that does not fit: other paper where the cards are simply too small. */
export function fitAdvice(
  set: CardSet,
  paper: Paper,
  entry: Entry | undefined,
  { misfits, message }: FitError,
): string {
  const cards = new Set(misfits.map(({ card }) => card)).size
  // One long text among many is to be shortened; where most are too long, the card is too small.
  if (entry === undefined || cards <= set.cards.length / 2) return message
  const { width, height } = entry.stock.cell
  const size = `${Math.round(width)} × ${Math.round(height)} mm`
  return `${set.id} needs more room than the ${size} of ${entry.id}: print it on plain paper, --stock ${paper}, or on larger cards.`
}

/** Backs that would be printed where nobody sees them. */
export function stickyWarning(set: CardSet, entry: Entry | undefined): string | undefined {
  if (entry === undefined || entry.kind === 'card' || !isTwoSided(set)) return undefined
  const sticks = entry.kind === 'label' ? 'sticks' : 'may stick'
  return `${entry.id} ${sticks}: the backs of ${set.id} would be on the paper that is peeled off. Print on card stock (cards stock) or plain paper.`
}
