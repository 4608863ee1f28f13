import type { Area } from './units.ts'
import type { Tongue } from './words.ts'
import { el } from './xml.ts'

/** A slide while it is drawn: its width in inches, its shapes as XML, the pictures that they show. */
export type Page = {
  tongue: Tongue
  width: number
  shapes: string[]
  pictures: Uint8Array[]
  /** How many shapes have a number: 1 is the slide's own tree. */
  numbered: number
}

/** A slide with nothing on it. */
export function emptyPage(tongue: Tongue, width: number): Page {
  return { tongue, width, shapes: [], pictures: [], numbered: 1 }
}

/** Where a box stands: from the other side where words run from right to left. */
export function placed(box: Area, { rtl }: Tongue, width: number): Area {
  return rtl ? { ...box, x: width - box.x - box.w } : box
}

/**
 * The name and number of the next shape. `about` is read to those who do not see it; where it is
 * empty the shape is told to be decoration, which nobody has to hear of.
 */
export function named(page: Page, kind: string, about?: string): string {
  page.numbered += 1
  const name = { id: page.numbered, name: `${kind} ${page.numbered}` }
  if (about !== '') return el('p:cNvPr', { ...name, descr: about })
  return el('p:cNvPr', name, el('a:extLst', {}, decoration))
}

/** How Office marks what is decoration (MS-ODRAWXML 2.28). */
const decoration = el(
  'a:ext',
  { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
  el('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  }),
)
