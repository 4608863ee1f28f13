import { named, type Page, placed } from './page.ts'
import { type Area, emu, linePoints } from './units.ts'
import { type Paragraph, solid, textBody, written } from './words.ts'
import { el } from './xml.ts'

export type Dash = 'solid' | 'dash' | 'sysDot' | 'sysDash'

/** How a shape is painted: colors as six digits, the line's width in points. */
export type Paint = { fill?: string; line?: { color: string; width: number; dash: Dash } }

/** Shapes that Office knows by name, with what bends them. */
export type Preset =
  | { preset: 'rect' | 'ellipse' | 'line' }
  | { preset: 'roundRect'; radius: number }
  | { preset: 'arc'; from: number; to: number }

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

/** Where something stands; for a group also the box that places in it are counted in. */
export function frame(name: 'a:xfrm' | 'p:xfrm', box: Area, inside?: Area): string {
  const off = ({ x, y }: Area) => ({ x: emu(x), y: emu(y) })
  const ext = ({ w, h }: Area) => ({ cx: emu(w), cy: emu(h) })
  return el(
    name,
    {},
    el('a:off', off(box)),
    el('a:ext', ext(box)),
    ...(inside === undefined ? [] : [el('a:chOff', off(inside)), el('a:chExt', ext(inside))]),
  )
}

function geometry(kind: Preset, { w, h }: Area): string {
  const guides = (list: Record<string, number>) =>
    el(
      'a:avLst',
      {},
      ...Object.entries(list).map(([name, value]) =>
        el('a:gd', { name, fmla: `val ${Math.round(value)}` }),
      ),
    )
  switch (kind.preset) {
    case 'roundRect':
      return el(
        'a:prstGeom',
        { prst: kind.preset },
        guides({ adj: Math.min(0.5, kind.radius / Math.min(w, h)) * 100_000 }),
      )
    case 'arc':
      return el(
        'a:prstGeom',
        { prst: kind.preset },
        guides({ adj1: kind.from * 60_000, adj2: kind.to * 60_000 }),
      )
    case 'rect':
    case 'ellipse':
    case 'line':
      return el('a:prstGeom', { prst: kind.preset }, guides({}))
    default:
      throw new RangeError(`no such shape: ${JSON.stringify(kind satisfies never)}`)
  }
}
