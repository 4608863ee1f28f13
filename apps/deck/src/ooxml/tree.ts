import { solid } from './words.ts'
import { el } from './xml.ts'

/** The tree of shapes of a slide, a layout or a master. */
export function shapeTree(shapes: string[]): string {
  const none = { x: 0, y: 0 }
  const empty = { cx: 0, cy: 0 }
  return el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el(
      'p:grpSpPr',
      {},
      el(
        'a:xfrm',
        {},
        el('a:off', none),
        el('a:ext', empty),
        el('a:chOff', none),
        el('a:chExt', empty),
      ),
    ),
    ...shapes,
  )
}

/** A ground of one color, given as six digits, or of the theme's paper. */
export function background(color?: string): string {
  const paper = el('a:solidFill', {}, el('a:schemeClr', { val: 'bg1' }))
  const fill = color === undefined ? paper : solid(color)
  return el('p:bg', {}, el('p:bgPr', {}, fill, el('a:effectLst')))
}

/** Which color of the theme plays which part. */
export const colorMap = el('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
})

/** A slide, layout or notes page that takes the colors of its master. */
export const mastersColors = el('p:clrMapOvr', {}, el('a:masterClrMapping'))
