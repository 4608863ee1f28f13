import type { Colors } from '@read-the-room/brand'
import type { Kind } from '@read-the-room/core'
import type PptxGen from 'pptxgenjs'
import { type Area, hex, sizeIn, typeface } from './type.ts'

/** A slide to draw on, with what all slides share. */
export type Pen = { page: PptxGen.Slide; colors: Colors; lang: string }

/** A paragraph; `scale` is its size in parts of the text around it. */
export type Paragraph = {
  text: string
  bold?: boolean
  color?: string
  scale?: number
  numbered?: boolean
}

type Look = { most: number; valign?: 'top' | 'middle' }

/** Points between two paragraphs. */
const between = 10

/** Writes paragraphs into a box, as large as they fit, at most `most` points. */
export function write(pen: Pen, paragraphs: Paragraph[], box: Area, look: Look): void {
  const shown = paragraphs.filter(({ text }) => text !== '')
  if (shown.length === 0) return
  const indent = shown.some(({ numbered }) => numbered) ? 0.5 : 0
  const size = sizeIn(
    shown.map(({ text }) => text),
    { w: box.w - indent, h: box.h },
    look.most,
    { after: between, bold: shown.every(({ bold }) => bold) },
  )
  const runs = shown.map(({ text, bold, color, scale = 1, numbered }) => ({
    text,
    options: {
      bold: bold ?? false,
      color: hex(color ?? pen.colors.ink),
      fontSize: Math.max(12, Math.round(size * scale)),
      ...(numbered ? { bullet: { type: 'number' as const, indent: size * 1.5 } } : {}),
      breakLine: true,
    },
  }))
  pen.page.addText(runs, {
    ...box,
    fontFace: typeface,
    lang: pen.lang,
    margin: 0,
    align: 'left',
    valign: look.valign ?? 'top',
    paraSpaceAfter: between,
  })
}

/** The outline of each kind can be told without its color, as everywhere in the kit. */
const outlines = {
  networking: { shape: 'rect', dashType: 'solid' },
  mixed: { shape: 'rect', dashType: 'dash' },
  socializing: { shape: 'roundRect', dashType: 'dash' },
  unclear: { shape: 'rect', dashType: 'sysDot' },
} as const satisfies Record<Kind, { shape: string; dashType: string }>

/** A box in the outline of a kind. */
export function outline(pen: Pen, kind: Kind, box: Area, fill = pen.colors.card): void {
  const { shape, dashType } = outlines[kind]
  pen.page.addShape(shape, {
    ...box,
    ...(shape === 'roundRect' ? { rectRadius: 0.16 } : {}),
    fill: { color: hex(fill) },
    line: { color: hex(pen.colors[kind]), width: 2, dashType },
  })
}

/** A cell of a table: `before` is room for a mark, in inches. */
export type Cell = Paragraph & { before?: number }

/** A table of fixed column widths and row heights in inches; rules part its rows. */
export function drawTable(
  pen: Pen,
  rows: Cell[][],
  { x, y, columns, heights, most, ruledFrom = rows.length }: TablePlace,
): void {
  const size = Math.min(
    ...rows.flatMap((row, at) =>
      row.map(({ text, before = 0, scale = 1, bold = false }, column) => {
        const w = (columns[column] ?? 1) - inset - before - inset
        const h = (heights[at] ?? 1) - 0.1
        return Math.floor(sizeIn([text], { w, h }, Math.round(most * scale), { bold }) / scale)
      }),
    ),
  )
  const none = { type: 'none' as const }
  const rule = { type: 'solid' as const, pt: 1, color: hex(pen.colors.rule) }
  const cells = rows.map((row, at) =>
    row.map(({ text, bold, color, scale = 1, before = 0 }) => ({
      text,
      options: {
        bold: bold ?? false,
        color: hex(color ?? pen.colors.ink),
        fontSize: Math.round(size * scale),
        margin: [0.05, inset, 0.05, inset + before] as [number, number, number, number],
        border: [at < ruledFrom ? none : rule, none, none, none] as [
          PptxGen.BorderProps,
          PptxGen.BorderProps,
          PptxGen.BorderProps,
          PptxGen.BorderProps,
        ],
      },
    })),
  )
  pen.page.addTable(cells, {
    x,
    y,
    w: columns.reduce((sum, one) => sum + one, 0),
    colW: columns,
    rowH: heights,
    fontFace: typeface,
    lang: pen.lang,
    valign: 'middle',
    autoPage: false,
  })
}

type TablePlace = {
  x: number
  y: number
  columns: number[]
  heights: number[]
  most: number
  /** The first row with a rule above it; no row has one without it. */
  ruledFrom?: number
}

/** What a cell keeps free at its sides, in inches. */
const inset = 0.2
