import type { Tongue } from './words.ts'
import { el } from './xml.ts'

/** A slide while it is drawn: its shapes as XML, and the pictures that they show. */
export type Page = {
  tongue: Tongue
  shapes: string[]
  pictures: Uint8Array[]
  /** How many shapes have a number: 1 is the slide's own tree. */
  numbered: number
}

/** A slide with nothing on it. */
export function emptyPage(tongue: Tongue): Page {
  return { tongue, shapes: [], pictures: [], numbered: 1 }
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
