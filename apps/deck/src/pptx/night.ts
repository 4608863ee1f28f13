import { kinds } from '@read-the-room/core'
import { addShape } from '../ooxml/shape.ts'
import type { Close, Cover, Divider, Power } from '../slides/slide.ts'
import { onCanvas } from './canvas.ts'
import { drawMark } from './mark.ts'
import { type Pen, write } from './pen.ts'
import { evenSize, hex } from './type.ts'

/** What stands around the title of the first slide. */
export function drawCover(pen: Pen, { subtitle, place }: Cover): void {
  const { quiet } = pen.colors
  for (const [index, kind] of kinds.entries()) {
    const { x, y, w } = onCanvas(59 + index * 50, 150, 34, 34)
    drawMark(pen, kind, x, y, w)
  }
  write(pen, [{ text: subtitle, color: quiet }], onCanvas(59, 400, 480, 70), { most: 24 })
  write(pen, [{ text: place.join(' · '), color: quiet }], onCanvas(59, 480, 560, 44), {
    most: 18,
    valign: 'bottom',
  })
}

/** Which block it is, over the title of a divider. */
export function drawDivider(pen: Pen, { kicker }: Divider): void {
  write(pen, [{ text: kicker, color: pen.colors.quiet }], onCanvas(59, 268, 560, 40), {
    most: 22,
    lines: 1,
  })
}

/** What always holds, large, and where to turn. */
export function drawPower(pen: Pen, { text, turnTo }: Power): void {
  const { ink } = pen.colors
  write(pen, [{ text, bold: true }], onCanvas(59, 100, 862, 290), {
    most: 44,
    valign: 'middle',
    tight: true,
  })
  addShape(pen.page, { preset: 'rect' }, onCanvas(59, 410, 862, 3), { fill: hex(ink) })
  write(pen, [{ text: turnTo }], onCanvas(59, 424, 862, 90), { most: 24 })
}

/** The four questions once more, the plan, and the way to the scenes where there is one. */
export function drawClose(pen: Pen, slide: Close): void {
  const { questions, plan, code, place } = slide
  const { ink, rule, quiet } = pen.colors
  const width = code === undefined ? 862 : 560
  const texts = questions.map((text) => [text])
  const most = evenSize(texts, onCanvas(0, 0, width - 53, 68), 30)
  for (const [index, text] of questions.entries()) {
    const top = 96 + index * 94
    addShape(pen.page, { preset: 'rect' }, onCanvas(59, top, width, 1.5), { fill: hex(rule) })
    const number = onCanvas(59, top + 6, 50, 82)
    write(pen, [{ text: String(index + 1), bold: true }], number, { most: 30, valign: 'middle' })
    write(pen, [{ text }], onCanvas(112, top + 6, width - 53, 82), { most, valign: 'middle' })
  }
  addShape(pen.page, { preset: 'rect' }, onCanvas(59, 474, 862, 3), { fill: hex(ink) })
  write(pen, [{ text: plan, bold: true }], onCanvas(59, 478, 862, 38), { most: 26, lines: 1 })
  write(pen, [{ text: code?.scan ?? '' }], onCanvas(661, 420, 260, 48), { most: 16 })
  write(pen, [{ text: place.join(' · '), color: quiet }], onCanvas(59, 518, 862, 28), { most: 16 })
}
