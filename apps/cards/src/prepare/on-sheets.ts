import { isWhole, plain } from '../geometry/formats.ts'
import { folded, type Stock } from '../geometry/stock.ts'
import type { FacePages } from '../pdf/sheets.ts'
import type { Prepared } from './prepare.tsx'

/** A full page is printed as it is read. */
export function isWholePage({ set }: Pick<Prepared, 'set'>): boolean {
  return isWhole(set.format)
}

/** The plain paper that a form is printed on. */
export function stockOf(
  prepared: Pick<Prepared, 'set' | 'paper' | 'stock'>,
  form: 'sheet' | 'fold',
): Stock {
  const { set, paper } = prepared
  const stock = prepared.stock ?? plain(set.format, paper)
  return form === 'fold' ? folded(stock) : stock
}

/** A set that fits its sheet twice or more fills it; a folded card lies beside its own back. */
export function filling(
  pages: FacePages,
  stock: Stock,
  form: 'sheet' | 'fold',
  startAt = 1,
): FacePages {
  const cells = stock.columns * stock.rows - startAt + 1
  const slots = form === 'fold' ? cells / 2 : cells
  const times = Math.max(1, Math.floor(slots / pages.cards.length))
  const cards = Array.from({ length: times }, () => pages.cards).flat()
  return form === 'fold' ? unfolded({ ...pages, cards }) : { ...pages, cards }
}

/**
 * A set as often as it was asked for. A small one shares its sheets with its copies; another begins
 * a new sheet for each, so that nobody has to sort. The sides of a whole page follow each other.
 */
export function counted(
  prepared: Prepared,
  pages: FacePages,
  stock: Stock,
  form: 'sheet' | 'fold',
  copies: number,
): { pages: FacePages; copies: number } {
  const cards = isWholePage(prepared)
    ? pages.cards.flatMap(({ front, back }) =>
        back === undefined ? [{ front }] : [{ front }, { front: back }],
      )
    : singles(prepared, pages.cards)
  const cells = (stock.columns * stock.rows) / (form === 'fold' ? 2 : 1)
  const shares = cards.length <= cells / 2
  const all = shares ? Array.from({ length: copies }, () => cards).flat() : cards
  const placed = { ...pages, cards: all }
  return { pages: form === 'fold' ? unfolded(placed) : placed, copies: shares ? 1 : copies }
}

/** A slip lies twice on its sheet, the same face each time; whoever counts, counts single ones. */
export function singles({ set }: Pick<Prepared, 'set'>, cards: FacePages['cards']) {
  const [first, ...others] = set.cards
  const same = others.length > 0 && others.every(({ front }) => front === first?.front)
  return same ? cards.slice(0, 1) : cards
}

/** Front and back of a card as two faces side by side on one side of the paper. */
export function unfolded({ cards, ...faces }: FacePages): FacePages {
  const sides = cards.flatMap(({ front, back = front, ...name }) => [
    { front, ...name },
    { front: back },
  ])
  return { ...faces, cards: sides }
}
