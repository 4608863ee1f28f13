import { PDFDocument } from '@cantoo/pdf-lib'
import type { Paper } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { Profile } from '../look/look.ts'
import type { About } from '../pdf/about.ts'
import { addBookmarks } from '../pdf/bookmarks.ts'
import { describe } from '../pdf/describe.ts'
import { sheetTags } from '../pdf/sheet-tags.ts'
import { addSheets } from '../pdf/sheets.ts'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { batchOf, type Run } from './batch.ts'
import { coverLine, coverOf } from './cover.tsx'
import type { Edition } from './edition.ts'
import { packHash } from './pack-hash.ts'
import { packName, packTitle } from './pack-name.ts'
import { isOnline, recipeOf } from './recipe.ts'
import type { Batch } from './sheets-needed.ts'

export type PackStyle = { edition?: Edition; profile?: Profile }

/**
 * Everything that a group needs on paper for the workshop's run sheet, in one file that is printed
 * once: the lean edition on both sides of the paper, the keepsake on one.
 */
export async function pack(
  kit: FacilitatorKit,
  paper: Paper,
  group: number,
  prepared: Map<string, Prepared>,
  { edition = 'lean', profile = 'color' }: PackStyle = {},
): Promise<Uint8Array> {
  const black = profile === 'ink-saver'
  const bothSides = edition === 'lean' && !isOnline(kit)
  const run: Run = { group, bothSides, black }
  const batches: Batch[] = []
  for (const line of recipeOf(kit, group, edition)) {
    batches.push(await batchOf(line, partOf(prepared, line.id), run))
  }
  const first = await prepare(coverOf(kit, group, edition, batches), paper, { profile })
  const cover = await batchOf(coverLine, first, run)
  const about: About = {
    title: packTitle(kit, group),
    locale: kit.locale,
    subject: `${packName({ group, length: kit.workshop.length, edition })} ${paper} sheet ${profile}`,
    hash: packHash(kit, group, edition),
  }
  const file = await PDFDocument.create({ updateMetadata: false })
  describe(file, about, bothSides ? 'long' : undefined)
  const tags = sheetTags(file)
  const bookmarks: { title: string; page: number }[] = []
  for (const { line, title, pages, copies, stock } of [cover, ...batches]) {
    const page = file.catalog.Pages().Count().asNumber()
    bookmarks.push({ title: line.key ? `${kit.cards.pack.keys}: ${title}` : title, page })
    await addSheets(file, pages, { stock, copies, bothSides }, tags)
  }
  tags.finish()
  addBookmarks(file, bookmarks)
  return await file.save({ addDefaultPage: false })
}

function partOf(prepared: Map<string, Prepared>, id: string): Prepared {
  const part = prepared.get(id)
  if (part === undefined) throw new RangeError(`the recipe asks for ${id}, which is not made`)
  return part
}
