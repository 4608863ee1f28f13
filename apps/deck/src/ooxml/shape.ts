import { frame, geometry, type Preset } from './geometry.ts'
import { named, type Page, placed } from './page.ts'
import { type Area, linePoints } from './units.ts'
import { type Paragraph, solid, textBody, written } from './words.ts'
import { el } from './xml.ts'

export type Dash = 'solid' | 'dash' | 'sysDot' | 'sysDash'

/** How a shape is painted: colors as six digits, the line's width in points. */
export type Paint = { fill?: string; line?: { color: string; width: number; dash: Dash } }

type Words = { paragraphs: Paragraph[]; anchor?: 't' | 'ctr' | 'b' }

/** Words in a box of their own. */
export function addWords(page: Page, box: Area, { paragraphs, anchor }: Words): void {
  page.shapes.push(
    el(
      'p:sp',
      {},
      el('p:nvSpPr', {}, named(page, 'Text'), el('p:cNvSpPr', { txBox: 1 }), el('p:nvPr')),
      el(
        'p:spPr',
        {},
        frame('a:xfrm', placed(box, page.tongue, page.width)),
        geometry({ preset: 'rect' }, box),
        el('a:noFill'),
      ),
      textBody('p:txBody', paragraphs, page.tongue, anchor),
    ),
  )
}

/** The title of a slide, where its layout has the place for it, or in a box of its own. */
export function addTitle(page: Page, paragraphs: Paragraph[], box?: Area): void {
  page.shapes.push(
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        named(page, 'Title'),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
        el('p:nvPr', {}, el('p:ph', { type: 'title' })),
      ),
      el(
        'p:spPr',
        {},
        box === undefined ? '' : frame('a:xfrm', placed(box, page.tongue, page.width)),
      ),
      el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), written(paragraphs, page.tongue)),
    ),
  )
}

/** A shape without words. */
export function addShape(page: Page, kind: Preset, box: Area, paint: Paint, about = ''): void {
  page.shapes.push(drawn(page, kind, placed(box, page.tongue, page.width), paint, about))
}

/** Shapes that are one picture together, told in one sentence; a mark is the same in every script. */
export function addGroup(
  page: Page,
  box: Area,
  about: string,
  parts: { kind: Preset; box: Area; paint: Paint; words?: Paragraph[] }[],
): void {
  const own = named(page, 'Mark', about)
  page.shapes.push(
    el(
      'p:grpSp',
      {},
      el('p:nvGrpSpPr', {}, own, el('p:cNvGrpSpPr'), el('p:nvPr')),
      el('p:grpSpPr', {}, frame('a:xfrm', placed(box, page.tongue, page.width), box)),
      ...parts.map(({ kind, box: place, paint, words }) =>
        drawn(page, kind, place, paint, '', words),
      ),
    ),
  )
}

function drawn(
  page: Page,
  kind: Preset,
  box: Area,
  { fill, line }: Paint,
  about: string,
  words: Paragraph[] = [],
): string {
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, named(page, 'Shape', about), el('p:cNvSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      frame('a:xfrm', box),
      geometry(kind, box),
      fill === undefined ? el('a:noFill') : solid(fill),
      line === undefined
        ? el('a:ln', {}, el('a:noFill'))
        : el(
            'a:ln',
            { w: linePoints(line.width) },
            solid(line.color),
            el('a:prstDash', { val: line.dash }),
          ),
    ),
    textBody('p:txBody', words, page.tongue, 'ctr'),
  )
}
