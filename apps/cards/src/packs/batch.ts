import { plain } from '../geometry/formats.ts'
import { centered, type Stock } from '../geometry/stock.ts'
import type { FacePages } from '../pdf/sheets.ts'
import { facePages } from '../prepare/forms.ts'
import { isWholePage, singles, stockOf, unfolded } from '../prepare/on-sheets.ts'
import type { Prepared } from '../prepare/prepare.tsx'
import { chunks } from '../sets/chunks.ts'
import type { Line } from './recipe.ts'
import { type Batch, repeated } from './sheets-needed.ts'

/** What a pack is printed for: so many people, on which sides of the paper, in black alone or not. */
export type Run = { group: number; bothSides: boolean; black: boolean }

type Cards = FacePages['cards']

/** The sheets of one line of a pack. */
export async function batchOf(line: Line, part: Prepared, run: Run): Promise<Batch> {
  const { group, bothSides, black } = run
  const stock = stockFor(part, line)
  const faces = await facesOf(part, black, stock)
  const chosen = singles(part, chosenOf(part, line, faces.cards))
  const cells = (stock.columns * stock.rows) / (line.form === 'fold' ? 2 : 1)
  const sided = line.form === 'fold' ? chosen : sidesOf(chosen, isWholePage(part), bothSides)
  const { cards, ...needed } = repeated(line.for, group, sided, cells)
  const pages = { ...faces, cards }
  return {
    line,
    title: titleOf(part, line),
    pages: line.form === 'fold' ? unfolded(pages) : shown(pages, line),
    stock,
    ...needed,
  }
}

/** Faces of a set as they were drawn before: packs for several groups place the same ones. */
const drawn = new WeakMap<Prepared, Map<string, Promise<FacePages>>>()

function facesOf(part: Prepared, black: boolean, stock: Stock): Promise<FacePages> {
  const known = drawn.get(part) ?? new Map<string, Promise<FacePages>>()
  drawn.set(part, known)
  const key = JSON.stringify([black, stock])
  const before = known.get(key)
  if (before !== undefined) return before
  const faces = facePages(part, black, stock)
  known.set(key, faces)
  return faces
}

/** How the cards of a line lie on their sheets; a file to share has a page for each side. */
export function stockFor(part: Pick<Prepared, 'set' | 'paper' | 'stock'>, { form }: Line): Stock {
  if (form !== 'screen') return stockOf(part, form)
  const { cell } = plain(part.set.format, part.paper)
  return { ...centered('screen', cell, cell, [1, 1], 0), precut: true }
}

/** What a line is called on the cover: two lines may print cards of one set. */
export function titleOf({ set }: Pick<Prepared, 'set'>, { fronts }: Line): string {
  return fronts && set.id === 'scenarios' ? set.kit.cards.pack.voted : set.title
}

/** The cards that a line names, without their backs where these would tell too much. */
function chosenOf({ set }: Prepared, { cards, fronts }: Line, all: Cards): Cards {
  const named = cards?.map((name) => {
    const card = all[set.cards.findIndex((one) => one.name === name)]
    if (card === undefined) throw new RangeError(`the recipe asks for card ${name} of ${set.id}`)
    return card
  })
  const chosen = named ?? all
  return fronts ? chosen.map(({ front }) => ({ front })) : chosen
}

/**
 * On both sides, pages of a sheet to write on are front and back of it. On one side, a back is a face
 * of its own: front and back stand side by side, or one after the other.
 */
function sidesOf(cards: Cards, whole: boolean, bothSides: boolean): Cards {
  const faces = cards.flatMap(({ front, back }) => (back === undefined ? [front] : [front, back]))
  if (!bothSides) return faces.map((front) => ({ front }))
  if (!whole || faces.length > cards.length) return cards
  return chunks(faces, 2).flatMap(([front, back]) =>
    front === undefined ? [] : [{ front, ...(back === undefined ? {} : { back }) }],
  )
}

/** A page that is shared has no line at its foot. */
function shown({ slug, ...pages }: FacePages, { form }: Line): FacePages {
  return form === 'screen' || slug === undefined ? pages : { ...pages, slug }
}
