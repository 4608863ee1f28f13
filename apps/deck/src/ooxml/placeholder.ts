import { frame } from './geometry.ts'
import { type Area, hundredths } from './units.ts'
import type { Tongue } from './words.ts'
import { el, escaped } from './xml.ts'

type Kind = 'title' | 'body' | 'sldImg'

/** A place that a master or a layout keeps for something. */
export type Place = { kind: Kind; idx?: number; box: Area; anchor?: 't' | 'ctr' | 'b' }

/** Such a place as a shape; `id` is its number on the page. */
export function placeholder({ kind, idx, box, anchor = 't' }: Place, id: number): string {
  const locks = kind === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 }
  const frameOfWords = { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name: `${kind} ${id}` }),
      el('p:cNvSpPr', {}, el('a:spLocks', locks)),
      el('p:nvPr', {}, el('p:ph', { type: kind, idx })),
    ),
    el('p:spPr', {}, frame('a:xfrm', box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
    kind === 'sldImg'
      ? ''
      : el(
          'p:txBody',
          {},
          el('a:bodyPr', frameOfWords, el('a:normAutofit')),
          el('a:lstStyle'),
          el('a:p', {}, el('a:endParaRPr')),
        ),
  )
}

/** A line in small type on a layout: words, or the number of the page. */
export function smallLine(
  { box, words, size, align, color }: SmallLine,
  { lang, rtl }: Tongue,
  id: number,
): string {
  const look = el(
    'a:rPr',
    { lang, sz: hundredths(size) },
    el('a:solidFill', {}, el('a:schemeClr', { val: color })),
  )
  const number = { id: '{8C2C6E0A-5B1D-4E0F-9A63-0D1F6C7A2B11}', type: 'slidenum' }
  const said =
    words === undefined
      ? el('a:fld', number, look, el('a:t', {}, '‹#›'))
      : el('a:r', {}, look, el('a:t', {}, escaped(words)))
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name: `Line ${id}` }),
      el('p:cNvSpPr', { txBox: 1 }),
      el('p:nvPr', { userDrawn: 1 }),
    ),
    el('p:spPr', {}, frame('a:xfrm', box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
      el('a:lstStyle'),
      el('a:p', {}, el('a:pPr', { algn: align, rtl: rtl ? 1 : 0 }), said),
    ),
  )
}

/** `words` left out stands for the number of the page. */
export type SmallLine = {
  box: Area
  words?: string
  size: number
  align: 'l' | 'r'
  color: 'tx1' | 'tx2'
}
