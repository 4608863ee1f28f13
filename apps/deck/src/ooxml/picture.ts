import { frame } from './geometry.ts'
import { relationId } from './package.ts'
import { named, type Page, placed } from './page.ts'
import type { Area } from './units.ts'
import { el } from './xml.ts'

/** Relations of a slide before those to its pictures: its layout and its notes. */
const before = 2

/** A PNG; `about` says what it shows, and is empty where the words beside it say it all. */
export function addPicture(page: Page, png: Uint8Array, box: Area, about: string): void {
  const id = relationId(before + page.pictures.length)
  page.pictures.push(png)
  page.shapes.push(
    el(
      'p:pic',
      {},
      el(
        'p:nvPicPr',
        {},
        named(page, 'Picture', about),
        el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
        el('p:nvPr'),
      ),
      el('p:blipFill', {}, el('a:blip', { 'r:embed': id }), el('a:stretch', {}, el('a:fillRect'))),
      el(
        'p:spPr',
        {},
        frame('a:xfrm', placed(box, page.tongue, page.width)),
        el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
      ),
    ),
  )
}
