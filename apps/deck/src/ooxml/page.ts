import type { Tongue } from './words.ts'

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

/** A name and number for the next shape; `about` is read to those who do not see it. */
export function numbered(page: Page, kind: string, about = '') {
  page.numbered += 1
  const described = about === '' ? {} : { descr: about }
  return { id: page.numbered, name: `${kind} ${page.numbered}`, ...described }
}
