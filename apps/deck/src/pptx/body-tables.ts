import type { Slide } from '../slides/slide.ts'
import { drawMark } from './mark.ts'
import { type Cell, drawTable, outline, type Pen, write } from './pen.ts'
import { body } from './type.ts'

type Of<Layout extends Slide['layout']> = Extract<Slide, { layout: Layout }>

/** Room for a mark before a word, in inches. */
const beforeWord = 0.45

/** The two poles side by side: a box each under one table. */
export function compare(pen: Pen, { columns }: Of<'compare'>): void {
  const gap = 0.3
  const w = (body.w - gap) / 2
  for (const [column, { mode }] of columns.entries()) {
    const x = body.x + column * (w + gap)
    outline(pen, mode, { ...body, x, w }, pen.colors[`${mode}Tint`])
    drawMark(pen, mode, x + 0.2, body.y + 0.16, 0.36)
  }
  // The columns of the table meet in the middle of the gap.
  const across = (cell: (column: (typeof columns)[number]) => Cell): Cell[] =>
    columns.map((column, at) => {
      const { before = 0, ...rest } = cell(column)
      return { ...rest, before: before + (at === 0 ? 0 : gap / 2) }
    })
  const signs = columns[0].signs.map((_, row) =>
    across(({ signs: all }) => ({ text: all[row] ?? '' })),
  )
  drawTable(
    pen,
    [
      across(({ label, mode }) => ({
        text: label,
        bold: true,
        color: pen.colors[mode],
        before: beforeWord,
        scale: 0.85,
      })),
      across(({ headline }) => ({ text: headline, bold: true, scale: 1.1 })),
      ...signs,
    ],
    {
      x: body.x,
      y: body.y,
      columns: [w + gap / 2, w + gap / 2],
      heights: [0.65, 0.95, ...signs.map(() => (body.h - 1.7) / signs.length)],
      most: 24,
    },
  )
}

/** The four signs of a scene, then what kind of moment it is. */
export function reveal(pen: Pen, { signs, kind, label, next }: Of<'reveal'>): void {
  const height = 0.8
  drawTable(
    pen,
    signs.map((sign) => [
      { text: sign.name, color: pen.colors.quiet, scale: 0.85 },
      { text: sign.label, bold: true, before: beforeWord },
      { text: sign.text },
    ]),
    {
      x: body.x,
      y: body.y,
      columns: [3, 2.8, body.w - 5.8],
      heights: signs.map(() => height),
      most: 20,
      ruledFrom: 1,
    },
  )
  for (const [row, { points }] of signs.entries()) {
    drawMark(pen, points, body.x + 3.2, body.y + row * height + 0.22, 0.36)
  }
  const box = { x: body.x, y: body.y + 4 * height + 0.25, w: body.w, h: 1.5 }
  outline(pen, kind, box)
  drawMark(pen, kind, box.x + 0.2, box.y + 0.5, 0.5)
  write(
    pen,
    [{ text: label, bold: true, color: pen.colors[kind] }],
    { x: box.x + 0.85, y: box.y + 0.1, w: 2.15, h: box.h - 0.2 },
    { most: 20, valign: 'middle' },
  )
  write(
    pen,
    [{ text: `${next.label}: ${next.text}` }],
    { x: box.x + 3.2, y: box.y + 0.1, w: box.w - 3.4, h: box.h - 0.2 },
    { most: 20, valign: 'middle' },
  )
}

/** The four kinds: a box each under one table. */
export function kinds(pen: Pen, { summary, kinds: all, turnTo }: Of<'kinds'>): void {
  const top = body.y + 0.85
  const foot = turnTo === undefined ? 0 : 0.5
  const height = (body.h - 0.85 - foot) / all.length
  write(pen, [{ text: summary, color: pen.colors.quiet }], { ...body, h: 0.75 }, { most: 18 })
  if (turnTo !== undefined) {
    write(pen, [{ text: turnTo }], { ...body, y: body.y + body.h - 0.45, h: 0.45 }, { most: 18 })
  }
  for (const [row, { kind }] of all.entries()) {
    const y = top + row * height
    outline(pen, kind, { x: body.x, y: y + 0.06, w: body.w, h: height - 0.12 })
    drawMark(pen, kind, body.x + 0.2, y + height / 2 - 0.2, 0.4)
  }
  drawTable(
    pen,
    all.map(({ kind, label, text }) => [
      { text: label, bold: true, color: pen.colors[kind], before: 0.55 },
      { text },
    ]),
    {
      x: body.x,
      y: top,
      columns: [3.4, body.w - 3.4],
      heights: all.map(() => height),
      most: 20,
    },
  )
}

/** What everyone does, step by step, with the time of each. */
export function activity(pen: Pen, { invitation, groups, steps }: Of<'activity'>): void {
  const top = body.y + 1.45
  write(
    pen,
    [{ text: invitation }, { text: `${groups.label}: ${groups.text}`, bold: true }],
    { ...body, h: 1.35 },
    { most: 20 },
  )
  drawTable(
    pen,
    steps.map(({ text, time }, row) => [
      { text: String(row + 1), bold: true, color: pen.colors.quiet },
      { text },
      { text: time, color: pen.colors.quiet, scale: 0.85 },
    ]),
    {
      x: body.x,
      y: top,
      columns: [0.7, body.w - 3, 2.3],
      heights: steps.map(() => Math.min(1, (body.y + body.h - top) / steps.length)),
      most: 24,
      ruledFrom: 0,
    },
  )
}
