import { frame } from './geometry.ts'
import { named, type Page, placed } from './page.ts'
import { type Area, emu, linePoints } from './units.ts'
import { type Paragraph, solid, textBody } from './words.ts'
import { el } from './xml.ts'

/** A cell: insets in inches, a rule above it where it has a color. */
export type TableCell = {
  paragraph: Paragraph
  inset: { start: number; end: number; above: number }
  rule?: string
}

type Sizes = { columns: number[]; heights: number[]; head: boolean }

/** A table with its own looks; where it has a head, the first row is one to those who listen. */
export function addTable(
  page: Page,
  { x, y }: Pick<Area, 'x' | 'y'>,
  { columns, heights, head }: Sizes,
  rows: TableCell[][],
): void {
  const { rtl } = page.tongue
  const [w, h] = [sum(columns), sum(heights)]
  const look = { firstRow: head ? 1 : undefined, rtl: rtl ? 1 : undefined }
  const table = el(
    'a:tbl',
    {},
    el('a:tblPr', look),
    el('a:tblGrid', {}, ...columns.map((width) => el('a:gridCol', { w: emu(width) }))),
    ...rows.map((row, at) =>
      el('a:tr', { h: emu(heights[at] ?? 0) }, ...row.map((cell) => tableCell(page, cell))),
    ),
  )
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/table'
  page.shapes.push(
    el(
      'p:graphicFrame',
      {},
      el(
        'p:nvGraphicFramePr',
        {},
        named(page, 'Table'),
        el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
        el('p:nvPr'),
      ),
      frame('p:xfrm', placed({ x, y, w, h }, page.tongue, page.width)),
      el('a:graphic', {}, el('a:graphicData', { uri }, table)),
    ),
  )
}

function tableCell({ tongue }: Page, { paragraph, inset, rule }: TableCell): string {
  const [left, right] = tongue.rtl ? [inset.end, inset.start] : [inset.start, inset.end]
  const margins = {
    marL: emu(left),
    marR: emu(right),
    marT: emu(inset.above),
    marB: emu(inset.above),
  }
  const none = (side: string) => el(side, { w: 0 }, el('a:noFill'))
  return el(
    'a:tc',
    {},
    textBody('a:txBody', [paragraph], tongue),
    el(
      'a:tcPr',
      { ...margins, anchor: 'ctr' },
      none('a:lnL'),
      none('a:lnR'),
      rule === undefined ? none('a:lnT') : el('a:lnT', { w: linePoints(1) }, solid(rule)),
      none('a:lnB'),
      el('a:noFill'),
    ),
  )
}

function sum(all: number[]): number {
  return all.reduce((total, one) => total + one, 0)
}
