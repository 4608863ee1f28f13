import { type Place, placeholder, type SmallLine, smallLine } from './placeholder.ts'
import { background, colorMap, mastersColors, shapeTree } from './tree.ts'
import { hundredths } from './units.ts'
import type { Tongue } from './words.ts'
import { el, namespaces, xmlPart } from './xml.ts'

/**
 * A layout: the place of its title with the size that it starts from, what stands in its foot, and
 * its ground as six digits where that is not the master's.
 */
export type Layout = {
  name: string
  type: 'title' | 'titleOnly'
  title: Place
  size: number
  foot: SmallLine[]
  ground?: string
}

/** The master, whose relations begin with its layouts. */
export function master(layouts: Layout[], tongue: Tongue): string {
  const [title] = layouts.map((one) => one.title)
  const places = title === undefined ? [] : [placeholder(title, 2)]
  const ids = layouts.map((_, place) =>
    el('p:sldLayoutId', { id: firstLayoutId + place, 'r:id': `rId${place + 1}` }),
  )
  return xmlPart(
    el(
      'p:sldMaster',
      namespaces,
      el('p:cSld', {}, background(), shapeTree(places)),
      colorMap,
      el('p:sldLayoutIdLst', {}, ...ids),
      el(
        'p:txStyles',
        {},
        el('p:titleStyle', {}, level('lvl1pPr', tongue, { size: 32, bold: true, major: true })),
        el('p:bodyStyle', {}, level('lvl1pPr', tongue, { size: 20 })),
        el('p:otherStyle', {}, level('lvl1pPr', tongue, { size: 18 })),
      ),
    ),
  )
}

/** The number of the master, which layouts go on counting from. */
export const masterId = 2 ** 31
const firstLayoutId = masterId + 1

/** A layout as a part. */
export function layoutPart(layout: Layout, tongue: Tongue): string {
  const { name, type, title, size, foot, ground } = layout
  const shapes = [
    placeholder(title, 2).replace(
      '<a:lstStyle/>',
      el('a:lstStyle', {}, el('a:lvl1pPr', {}, el('a:defRPr', { sz: hundredths(size) }))),
    ),
    ...foot.map((line, place) => smallLine(line, tongue, 3 + place)),
  ]
  return xmlPart(
    el(
      'p:sldLayout',
      { ...namespaces, type, preserve: 1, userDrawn: 1 },
      el('p:cSld', { name }, ground === undefined ? '' : background(ground), shapeTree(shapes)),
      mastersColors,
    ),
  )
}

/** How words look where nothing else is said. */
export function level(
  name: string,
  { lang, rtl }: Tongue,
  { size, bold = false, major = false }: { size: number; bold?: boolean; major?: boolean },
): string {
  const face = major ? '+mj' : '+mn'
  return el(
    `a:${name}`,
    { marL: 0, indent: 0, algn: rtl ? 'r' : 'l', rtl: rtl ? 1 : 0 },
    el('a:spcBef', {}, el('a:spcPts', { val: 0 })),
    el('a:buNone'),
    el(
      'a:defRPr',
      { lang, sz: hundredths(size), b: bold ? 1 : 0 },
      el('a:solidFill', {}, el('a:schemeClr', { val: 'tx1' })),
      el('a:latin', { typeface: `${face}-lt` }),
      el('a:ea', { typeface: `${face}-ea` }),
      el('a:cs', { typeface: `${face}-cs` }),
    ),
  )
}
