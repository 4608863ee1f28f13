import type { ShownSign, Slide } from '../slides/slide.ts'
import { drawMark } from './mark.ts'
import { outline, type Pen, write } from './pen.ts'
import { type Cell, drawTable } from './rows.ts'
import { body } from './type.ts'

type Of<Layout extends Slide['layout']> = Extract<Slide, { layout: Layout }>

/** Room for a mark before a word, in inches. */
const beforeWord = 0.45

/** A table under heads, of which some carry a mark; the first column names the rows. */
export function table(pen: Pen, { heads, rows }: Of<'table'>): void {
  const top = 0.6
  const first = body.w * 0.3
  const w = (body.w - first) / (heads.length - 1)
  const columns = heads.map((_head, column) => (column === 0 ? first : w))
  drawTable(
    pen,
    [
      heads.map(
        ({ text, mode }): Cell => ({
          text,
          scale: 0.85,
          bold: mode !== undefined,
          color: mode === undefined ? pen.colors.quiet : pen.colors[mode],
          before: mode === undefined ? 0 : beforeWord,
        }),
      ),
      ...rows.map((cells) => cells.map((text, column): Cell => ({ text, bold: column === 0 }))),
    ],
    {
      x: body.x,
      y: body.y,
      columns,
      heights: [top, ...rows.map(() => (body.h - top) / rows.length)],
      most: 22,
      ruledFrom: 1,
      head: true,
    },
  )
  for (const [column, { mode }] of heads.entries()) {
    if (mode === undefined) continue
    drawMark(pen, mode, body.x + first + (column - 1) * w + 0.1, body.y + 0.14, 0.32)
  }
}

/** A scene and its four signs. */
export function find(pen: Pen, { story, task, signs }: Of<'find'>, clicks: number): void {
  const top = 2
  write(
    pen,
    [{ text: story }, { text: task, bold: true, scale: 0.85 }],
    { ...body, h: top },
    { most: 22 },
  )
  drawSigns(pen, signs.slice(0, clicks), body.y + top + 0.1, (body.h - top - 0.1) / signs.length)
}

/** The four signs of a scene, then what kind of moment it is. */
export function reveal(pen: Pen, slide: Of<'reveal'>, clicks: number): void {
  const { signs, kind, label, next, found } = slide
  const height = 0.8
  drawSigns(pen, found ? signs : signs.slice(0, clicks), body.y, height)
  if (clicks < slide.clicks) return
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

/** Signs by question, each with its mark. */
function drawSigns(pen: Pen, signs: ShownSign[], y: number, height: number): void {
  if (signs.length === 0) return
  drawTable(
    pen,
    signs.map((sign) => [
      { text: sign.name, color: pen.colors.quiet, scale: 0.85 },
      { text: sign.label, bold: true, before: beforeWord },
      { text: sign.text },
    ]),
    {
      x: body.x,
      y,
      columns: [3, 2.8, body.w - 5.8],
      heights: signs.map(() => height),
      most: 20,
      ruledFrom: 1,
    },
  )
  for (const [row, { points }] of signs.entries()) {
    drawMark(pen, points, body.x + 3.2, y + row * height + height / 2 - 0.18, 0.36)
  }
}

/** The four kinds: a box each under one table, with the signs that are drawn for example. */
export function kinds(pen: Pen, { summary, kinds: all, turnTo }: Of<'kinds'>): void {
  const named = 3.4
  const top = body.y + 0.85
  const foot = turnTo === undefined ? 0 : 0.5
  const height = (body.h - 0.85 - foot) / all.length
  write(pen, [{ text: summary, color: pen.colors.quiet }], { ...body, h: 0.75 }, { most: 18 })
  if (turnTo !== undefined) {
    write(pen, [{ text: turnTo }], { ...body, y: body.y + body.h - 0.45, h: 0.45 }, { most: 18 })
  }
  for (const [row, { kind, signs = [] }] of all.entries()) {
    const y = top + row * height
    for (const [place, points] of signs.entries()) {
      drawMark(pen, points, body.x + named + place * 0.5, y + height / 2 - 0.18, 0.36)
    }
    outline(pen, kind, { x: body.x, y: y + 0.06, w: body.w, h: height - 0.12 })
    drawMark(pen, kind, body.x + 0.2, y + height / 2 - 0.2, 0.4)
  }
  drawTable(
    pen,
    all.map(({ kind, label, text, signs = [] }) => [
      { text: label, bold: true, color: pen.colors[kind], before: 0.55 },
      { text, before: signs.length * 0.55 },
    ]),
    {
      x: body.x,
      y: top,
      columns: [named, body.w - named],
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
