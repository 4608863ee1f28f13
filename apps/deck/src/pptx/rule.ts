import { addShape } from '../ooxml/shape.ts'
import type { Kinds, Rule } from '../slides/slide.ts'
import { onCanvas } from './canvas.ts'
import { drawMark } from './mark.ts'
import { between, outline, type Pen, write } from './pen.ts'
import { evenSize, hex } from './type.ts'

const rows = { top: 116, height: 94, left: 56, width: 868 }

/** The rule, a row for each kind: its mark, when it is one, and signs that make it so. */
export function drawRule(pen: Pen, { kinds }: Rule): void {
  const { colors, page } = pen
  const words = onCanvas(0, 0, 340, 84)
  const most = evenSize(
    kinds.map(({ label, text }) => [label, text]),
    words,
    24,
    { after: between, bold: true },
  )
  for (const [place, { kind, label, text, examples }] of kinds.entries()) {
    const top = rows.top + place * rows.height
    const isLast = place === kinds.length - 1
    const rule = onCanvas(rows.left, top, rows.width, isLast ? 3 : 1.5)
    addShape(page, { preset: 'rect' }, rule, { fill: hex(isLast ? colors.ink : colors.rule) })
    const { x, y, w } = onCanvas(rows.left, top + 20, 56, 56)
    drawMark(pen, kind, x, y, w)
    write(
      pen,
      [
        { text: label, bold: true, color: colors[kind] },
        { text, scale: 0.8 },
      ],
      onCanvas(rows.left + 74, top + 6, 340, 84),
      { most, valign: 'middle' },
    )
    for (const [column, { signs, soFar }] of examples.entries()) {
      const left = rows.left + 430 + column * 256
      const card = onCanvas(left, top + 22, 182, 52)
      const line = { color: hex(colors.rule), width: 1, dash: 'solid' as const }
      addShape(page, { preset: 'rect' }, card, { fill: hex(colors.card), line })
      for (const [at, points] of signs.entries()) {
        const sign = onCanvas(left + 16 + at * 40, top + 33, 30, 30)
        drawMark(pen, points, sign.x, sign.y, sign.w)
      }
      if (column > 0) continue
      write(pen, [{ text: soFar, color: colors.quiet }], onCanvas(left + 190, top + 22, 62, 52), {
        most: 14,
        valign: 'middle',
      })
    }
  }
}

/** What to do in each kind: its name on a plate of its color. */
export function drawKinds(pen: Pen, { kinds }: Kinds): void {
  const { colors, page } = pen
  const plates = kinds.map(({ label }) => [label])
  const most = evenSize(plates, onCanvas(0, 0, 236, 76), 26, { bold: true })
  const texts = kinds.map(({ text }) => [text])
  const mostText = evenSize(texts, onCanvas(0, 0, 486, 76), 24)
  for (const [place, { kind, label, text }] of kinds.entries()) {
    const top = rows.top + place * 96
    outline(pen, kind, onCanvas(rows.left, top, rows.width, 84))
    addShape(page, { preset: 'rect' }, onCanvas(rows.left, top, 340, 84), {
      fill: hex(colors[kind]),
    })
    const { x, y, w } = onCanvas(rows.left + 20, top + 15, 54, 54)
    drawMark(pen, kind, x, y, w, colors.card)
    write(
      pen,
      [{ text: label, bold: true, color: colors.card }],
      onCanvas(rows.left + 92, top + 4, 236, 76),
      { most, valign: 'middle' },
    )
    write(pen, [{ text }], onCanvas(rows.left + 362, top + 4, 486, 76), {
      most: mostText,
      valign: 'middle',
    })
  }
}
