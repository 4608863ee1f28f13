import { PDFDocument } from '@cantoo/pdf-lib'
import { fill, type Kit, type Paper } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { plain } from '../geometry/formats.ts'
import type { Stock } from '../geometry/stock.ts'
import type { About } from '../pdf/about.ts'
import { addBookmarks } from '../pdf/bookmarks.ts'
import { describe } from '../pdf/describe.ts'
import { sheetTags } from '../pdf/sheet-tags.ts'
import { addSheets } from '../pdf/sheets.ts'
import { facePages } from '../prepare/forms.ts'
import { filling, singles, stockOf } from '../prepare/on-sheets.ts'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { coverOf } from './cover.tsx'
import { packHash } from './pack-hash.ts'
import { type Line, recipeOf } from './recipe.ts'
import { type Batch, minutesOf, repeated } from './sheets-needed.ts'

/** Everything that a group needs on paper, in one file that is printed once, on one side. */
export async function pack(
  kit: FacilitatorKit,
  paper: Paper,
  group: number,
  prepared: Map<string, Prepared>,
  { name = packName(group), black = false }: { name?: string; black?: boolean } = {},
): Promise<Uint8Array> {
  const runs: Batch[] = []
  for (const line of recipeOf(kit, group)) {
    runs.push(await runOf(line, group, partOf(prepared, line), black))
  }
  const rows = runs.map(({ line, title, sheets, stock }) => ({
    title,
    receiver: line.for,
    sheets,
    stock,
  }))
  const profile = black ? 'ink-saver' : 'color'
  const cover = await prepare(coverOf(kit, group, rows, minutesOf(runs)), paper, { profile })
  const about: About = {
    title: packTitle(kit, group),
    locale: kit.locale,
    subject: `${name} ${paper} sheet ${black ? 'ink-saver' : 'color'}`,
    hash: packHash(kit, group),
  }
  const file = await PDFDocument.create({ updateMetadata: false })
  describe(file, about, undefined)
  const tags = sheetTags(file)
  await addSheets(file, await facePages(cover, black), { stock: plain('page', paper) }, tags)
  const bookmarks = [{ title: about.title, page: 0 }]
  for (const { title, pages, copies, stock } of runs) {
    bookmarks.push({ title, page: file.catalog.Pages().Count().asNumber() })
    await addSheets(file, pages, { stock, copies }, tags)
  }
  tags.finish()
  addBookmarks(file, bookmarks)
  return await file.save({ addDefaultPage: false })
}

/** The first part of a pack's name: `pack-30`, or `pack-30-45` for another length than the workshop's. */
export function packName(group: number, length?: string): string {
  return ['pack', group, length].filter((part) => part !== undefined).join('-')
}

/** The title of a group's pack. */
export function packTitle({ cards }: Kit, group: number): string {
  return fill(cards.pack.title, { count: group })
}

async function runOf(line: Line, group: number, part: Prepared, black: boolean): Promise<Batch> {
  const stock = stockFor(part, line)
  const faces = await facePages(part, black, stock)
  const chosen = chosenOf(part, line, faces.cards)
  const cards = line.form === 'fold' ? chosen : chosen.flatMap(separate)
  const cells = (stock.columns * stock.rows) / (line.form === 'fold' ? 2 : 1)
  const run = repeated(line, group, singles(part, cards), cells)
  const pages =
    line.form === 'fold'
      ? several({ ...faces, cards: run.cards }, part)
      : { ...faces, cards: run.cards }
  return { line, title: titleOf(part, line), pages, copies: run.copies, sheets: run.sheets, stock }
}

/** The cards that a line names, without their backs where these would tell too much. */
function chosenOf({ set }: Prepared, { cards, fronts }: Line, all: Batch['pages']['cards']) {
  const named = cards?.flatMap((name) => {
    const card = all[set.cards.findIndex((one) => one.name === name)]
    if (card === undefined) throw new RangeError(`the recipe asks for card ${name} of ${set.id}`)
    return [card]
  })
  const chosen = named ?? all
  return fronts ? chosen.map(({ front }) => ({ front })) : chosen
}

/** What a line is called on the cover: two lines may print cards of one set. */
export function titleOf({ set }: Pick<Prepared, 'set'>, { fronts }: Line): string {
  return fronts && set.id === 'scenarios' ? set.kit.cards.pack.voted : set.title
}

/** Without duplex a back is a face of its own: front and back stand on one page. */
function separate({ front, back }: { front: number; back?: number }): { front: number }[] {
  return back === undefined ? [{ front }] : [{ front }, { front: back }]
}

function several(pages: Batch['pages'], part: Prepared): Batch['pages'] {
  if (pages.cards.length > 1) return filling(pages, stockOf(part, 'fold'), 'fold')
  return {
    ...pages,
    cards: pages.cards.flatMap(({ front, back = front }) => [{ front }, { front: back }]),
  }
}

/** How the cards of a line lie on their sheets. */
export function stockFor(part: Pick<Prepared, 'set' | 'paper' | 'stock'>, { form }: Line): Stock {
  return stockOf(part, form === 'fold' ? 'fold' : 'sheet')
}

function partOf(prepared: Map<string, Prepared>, { id }: Line): Prepared {
  const part = prepared.get(id)
  if (part === undefined) throw new RangeError(`the recipe asks for ${id}, which is not made`)
  return part
}
