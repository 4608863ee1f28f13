import { addShape } from '../ooxml/shape.ts'
import type { Area } from '../ooxml/units.ts'
import type { Claims, Code, Moves, Pair, Points } from '../slides/slide.ts'
import { onCanvas } from './canvas.ts'
import { drawMark } from './mark.ts'
import { between, type Pen, write } from './pen.ts'
import { body, evenSize, hex } from './type.ts'

/** Claims with their sources, and what the hour is for. */
export function drawClaims(pen: Pen, { claims, aim }: Claims): void {
  const { ink, quiet, paper } = pen.colors
  const foot = { x: body.x, y: 5.5, w: body.w, h: 1.2 }
  write(
    pen,
    claims.flatMap(({ text, source }) => [{ text }, { text: source, color: quiet, scale: 0.65 }]),
    { ...body, h: 3.5 },
    { most: 26, valign: 'middle' },
  )
  addShape(pen.page, { preset: 'rect' }, foot, { fill: hex(ink) })
  write(
    pen,
    [{ text: aim, bold: true, color: paper }],
    { x: foot.x + 0.3, y: foot.y + 0.1, w: foot.w - 0.6, h: foot.h - 0.2 },
    { most: 24, valign: 'middle' },
  )
}

/** Points, left of a plan or of the marks that they name. */
export function drawPoints(pen: Pen, { points, marks = [] }: Points, free: Area): void {
  const beside = marks.length > 0 ? 3.4 : 0
  write(
    pen,
    points.map((text) => ({ text, numbered: true })),
    { ...free, w: free.w - beside },
    { most: 30, valign: 'middle' },
  )
  for (const [row, { points: sign, label }] of marks.entries()) {
    const y = body.y + body.h / 2 + (row - marks.length / 2) * 1.1
    const x = body.x + body.w - 3
    drawMark(pen, sign, x, y, 0.8)
    write(
      pen,
      [{ text: label, bold: true }],
      { x: x + 1, y, w: 2.2, h: 0.8 },
      {
        most: 22,
        valign: 'middle',
        lines: 1,
      },
    )
  }
}

/** The way to the quiz in words, left of its picture. */
export function drawCode(pen: Pen, { lines, address = '' }: Code, free: Area): void {
  write(
    pen,
    [...lines.map((text) => ({ text })), { text: address, bold: true, scale: 0.8 }],
    free,
    { most: 30, valign: 'middle' },
  )
}

/** A sentence, and the places in which it is said, one with each click: each has its night. */
export function drawPair(pen: Pen, { line, ask, places, again }: Pair, clicks: number): void {
  write(pen, [{ text: line, bold: true }], onCanvas(59, 84, 450, 340), {
    most: 48,
    valign: 'middle',
    tight: true,
  })
  write(pen, [{ text: ask }], onCanvas(59, 430, 450, 84), { most: 26, valign: 'bottom' })
  for (const [row, { text }] of places.slice(0, clicks).entries()) {
    write(
      pen,
      [
        { text, bold: true, color: pen.night.ink },
        { text: again, color: pen.night.quiet, scale: 0.8 },
      ],
      onCanvas(578, 202 + row * 276, 374, 70),
      { most: 24, valign: 'middle', lines: 1 },
    )
  }
}

/** Moves to practice: a large number, a name, and a line to say. */
export function drawMoves(pen: Pen, { moves }: Moves): void {
  const { colors, page } = pen
  const height = 372 / moves.length
  const words = onCanvas(0, 0, 772, height - 8)
  const texts = moves.map(({ title, line }) => [title, line])
  const most = evenSize(texts, words, 28, { after: between, bold: true })
  for (const [place, { title, line }] of moves.entries()) {
    const top = 116 + place * height
    addShape(page, { preset: 'rect' }, onCanvas(56, top, 868, 1.5), { fill: hex(colors.rule) })
    const number = onCanvas(56, top + 4, 90, height - 8)
    write(pen, [{ text: String(place + 1), bold: true, color: colors.mixed }], number, {
      most: 66,
      valign: 'middle',
      tight: true,
    })
    write(
      pen,
      [
        { text: title, bold: true },
        { text: line, scale: 0.84 },
      ],
      onCanvas(152, top + 4, 772, height - 8),
      { most, valign: 'middle' },
    )
  }
}
