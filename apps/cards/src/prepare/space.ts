import type { Paper } from '@read-the-room/core'
import { edge } from '../geometry/edge.ts'
import { contentIn, contentOf, type Format, isWhole, plain } from '../geometry/formats.ts'
import type { Stock } from '../geometry/stock.ts'
import { pt, type Size } from '../geometry/units.ts'
import type { CardSet } from '../look/card-set.ts'
import type { Content } from '../look/frame.ts'
import { lookOf, type Profile, stepsOf } from '../look/look.ts'
import { footerHeight, usualFooter } from '../parts/footer.tsx'

/** What a set is fitted to when it is not plain paper alone. */
export type Fitting = {
  profile?: Profile
  stock?: Stock
  /** Room kept free above each face, in millimetres: for a name. */
  above?: number
}

/** Where the faces of a set go, in millimetres. */
export type Space = {
  format: Format
  page: Size
  /** The part of a page that holds text. */
  full: Size
  /** What of it is left for a face. */
  content: Content
  /** How far a face lies below the middle. */
  lower: number
  /** The height of a page's footer, in points. */
  footer: number
}

/** The space of a set's faces on paper or stock, once a name and the footer of a page have theirs. */
export function spaceOf(
  { kit, ...set }: CardSet,
  paper: Paper,
  { profile = 'color', stock, above = 0 }: Fitting = {},
): Space {
  const format = profile === 'large-print' ? largeFormat(set.format) : set.format
  const page = (stock ?? plain(format, paper)).cell
  const full = stock ? contentIn(stock.cell) : contentOf(format, paper)
  const [step = { size: 12, air: 1 }] = stepsOf(profile)
  const footer = footerHeight(kit, lookOf(kit, profile, step), pt(full.width))
  // A footer that is taller than the margin takes its height from the page.
  const below = format === 'page' ? (footer - usualFooter) / pt(1) : 0
  const height = full.height - above - below
  const lower = (above - below) / 2
  const room = { ...full, height }
  // On a page nothing runs to the cut.
  const content = isWhole(format) ? room : within(page, room, { lower, above, edged: set.edged })
  return { format, page, full, content, lower, footer }
}

/** In large print a side has a page; of the smallest cards two share one. */
function largeFormat(format: Format): Format {
  if (format === 'leaf') return format
  return format === 'tenth' ? 'half' : 'page'
}

type Place = { lower: number; above: number; edged: boolean | undefined }

/** From a name to the ground of the face below it, in millimetres. */
const underName = 1

/** The room of a face on its card: beside a colored edge where there is one, below a name. */
function within(card: Size, full: Size, { lower, above, edged = false }: Place): Content {
  const [beside, over] = [(card.width - full.width) / 2, (card.height - full.height) / 2]
  const left = edged ? edge.width + edge.clear : beside
  const top = above > 0 ? underName : over + lower
  return {
    width: card.width - left - beside,
    height: full.height,
    around: { left, right: beside, top, bottom: over - lower, named: over + lower - top },
  }
}
