import { type PDFDocument as File, PDFDocument } from '@cantoo/pdf-lib'
import { type Flip, impose, type Placement } from '../geometry/impose.ts'
import type { Stock } from '../geometry/stock.ts'
import { pt } from '../geometry/units.ts'
import type { About } from './about.ts'
import { describe } from './describe.ts'
import { paperOf } from './paper.ts'
import { placed, strokesOf } from './placed.ts'
import { type SheetTags, sheetTags } from './sheet-tags.ts'
import { storePages } from './store-pages.ts'

/** Pages of one file that are placed on sheets: by card, its front and perhaps its back. */
export type FacePages = {
  bytes: Uint8Array
  cards: { front: number; back?: number; name?: number }[]
  /** How far each page goes beyond the cut, in millimetres. */
  bleed?: { x: number; y: number }
  /** The page with the line at the foot of a sheet that says what it is. */
  slug?: number
  /** Names, a page each, and where they go on a front: in millimetres from its top left. */
  names?: { bytes: Uint8Array; x: number; y: number; height: number }
}

/** How faces lie on sheets. */
export type Placing = {
  stock: Stock
  flip?: Flip
  /** The first free cell of a part-used sheet, from 1. */
  startAt?: number
  /** How far backs are moved, in millimetres right and down: read off the calibration sheet. */
  offset?: { x: number; y: number }
  /** How often the whole set is printed; each copy begins a new sheet. */
  copies?: number
  /** Whether every sheet has a back, be it empty: in a file that is printed on both sides. */
  bothSides?: boolean
}

/** Places finished faces on sheets, with cut marks on the fronts and mirrored backs. */
export async function sheets(faces: FacePages, about: About, placing: Placing) {
  const file = await PDFDocument.create({ updateMetadata: false })
  const twoSided = faces.cards.some(({ back }) => back !== undefined)
  describe(file, about, twoSided ? (placing.flip ?? 'long') : undefined)
  const tags = sheetTags(file)
  await addSheets(file, faces, placing, tags)
  tags.finish()
  return await file.save({ addDefaultPage: false })
}

/** Adds the sheets of a set to a file. A face is stored once, however often it is printed. */
export async function addSheets(
  file: File,
  faces: FacePages,
  placing: Placing,
  tags: SheetTags,
): Promise<void> {
  const { stock, offset = { x: 0, y: 0 }, copies = 1, bothSides = false } = placing
  const { cards, slug } = faces
  const paper = paperOf(file, stock.sheet, await named(file, faces), tags)
  const ground = `${strokesOf(stock)}${slug === undefined ? '' : slugOn(stock, slug)}`
  const twoSided = bothSides || cards.some(({ back }) => back !== undefined)
  const first = impose(cards.length, stock, placing)
  const { startAt: _used, ...fresh } = placing
  const next = impose(cards.length, stock, fresh)
  const others = Array.from({ length: copies - 1 }, () => next).flat()
  for (const { fronts, backs } of [...first, ...others]) {
    paper.add(
      ground,
      fronts.map((place) => frontOf(faces, stock, place)),
    )
    if (!twoSided) continue
    const moved = backs.map(({ x, y, ...place }) => ({
      ...place,
      x: x + offset.x,
      y: y + offset.y,
    }))
    const drawn = moved.map((place) => faceOn(faces, stock, place, cards[place.card]?.back))
    paper.add(
      '',
      drawn.filter((face) => face !== ''),
    )
  }
}

/** Every face, slug and name that is printed, stored in the file under a name of its own. */
async function named(file: File, { bytes, cards, slug, names }: FacePages) {
  const wanted = new Set(cards.flatMap(({ front, back = front }) => [front, back]))
  if (slug !== undefined) wanted.add(slug)
  const faces = [...wanted]
  const refs = await storePages(file, bytes, faces)
  const stored = refs.map((ref, index) => [faceName(faces[index] ?? 0), ref] as const)
  if (names === undefined) return stored
  const last = Math.max(...cards.map(({ name = 0 }) => name))
  const numbers = Array.from({ length: last + 1 }, (_name, index) => index)
  const strips = await storePages(file, names.bytes, numbers)
  return [...stored, ...strips.map((ref, index) => [`Name${index}`, ref] as const)]
}

const faceName = (page: number) => `Face${page}`

function frontOf(faces: FacePages, stock: Stock, place: Placement): string {
  const { cards, names } = faces
  const card = cards[place.card]
  const turned = stock.tent === true && place.card % 2 === 0
  const face = faceOn(faces, stock, { ...place, turned }, card?.front)
  if (names === undefined || card?.name === undefined) return face
  const bottom = stock.sheet.height - place.y - names.y - names.height
  return face + placed(`Name${card.name}`, pt(place.x + names.x), pt(bottom))
}

/** A PDF page counts from the bottom left; sheets here count from the top left. */
function faceOn(
  { bleed = { x: 0, y: 0 } }: FacePages,
  { sheet, cell }: Stock,
  place: Placement,
  page: number | undefined,
): string {
  if (page === undefined) return ''
  const { x, y, turned } = place
  const [left, bottom] = [pt(x - bleed.x), pt(sheet.height - y - cell.height - bleed.y)]
  if (!turned) return placed(faceName(page), left, bottom)
  const [width, height] = [pt(cell.width + 2 * bleed.x), pt(cell.height + 2 * bleed.y)]
  return placed(faceName(page), left + width, bottom + height, true)
}

function slugOn({ left }: Stock, slug: number): string {
  return placed(faceName(slug), pt(Math.max(8, left + 4)), pt(4.6))
}
