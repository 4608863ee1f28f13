import { signPaint } from '@read-the-room/brand'
import { addShape } from '../ooxml/shape.ts'
import type { Scene, ShownSign } from '../slides/slide.ts'
import { onCanvas } from './canvas.ts'
import { drawMark } from './mark.ts'
import { outline, type Pen, write } from './pen.ts'
import { evenSize, hex } from './type.ts'

const foot = { top: 455, height: 97, width: 245 }

/** The four questions in the foot; those that are found have their sign in place of their number. */
export function drawSlots(pen: Pen, signs: ShownSign[], found: number, asks: boolean): void {
  const { colors, page } = pen
  const { top, height, width } = foot
  const questions = signs.map(({ question }) => [question])
  const most = evenSize(questions, onCanvas(0, 0, 178, 84), 16, { bold: true })
  for (const [place, { question, points }] of signs.entries()) {
    const left = place * width
    const kind = signPaint(points)
    const isFound = place < found
    const tint = kind === 'unclear' ? colors.card : colors[`${kind}Tint`]
    const box = onCanvas(left, top, width, height)
    addShape(page, { preset: 'rect' }, box, {
      fill: hex(isFound ? tint : colors.card),
      line: { color: hex(colors.rule), width: 1, dash: 'solid' },
    })
    if (isFound) {
      const edge = onCanvas(left, top, width, 5)
      addShape(page, { preset: 'rect' }, edge, { fill: hex(colors[kind]) })
      const { x, y, w } = onCanvas(left + 14, top + 33, 32, 32)
      drawMark(pen, points, x, y, w)
    }
    const strong = isFound || (asks && place === found)
    const color = strong ? colors.ink : colors.quiet
    if (!isFound) {
      const number = onCanvas(left + 14, top + 20, 32, 58)
      write(pen, [{ text: String(place + 1), bold: true, color }], number, {
        most: 24,
        valign: 'middle',
        align: 'center',
      })
    }
    write(pen, [{ text: question, bold: strong, color }], onCanvas(left + 58, top + 8, 178, 84), {
      most,
      valign: 'middle',
    })
  }
}

/** The four kinds to choose from, two by two: each in its own line and on one line of words. */
export function drawChoices(pen: Pen, votes: Scene['votes']): void {
  const { colors, page } = pen
  const band = onCanvas(0, foot.top, 980, foot.height)
  addShape(page, { preset: 'rect' }, band, { fill: hex(colors.card) })
  for (const [place, { kind, label }] of votes.entries()) {
    const left = 24 + (place % 2) * 472
    const top = foot.top + 7 + Math.floor(place / 2) * 44
    outline(pen, kind, onCanvas(left, top, 460, 38))
    const { x, y, w } = onCanvas(left + 14, top + 5, 28, 28)
    drawMark(pen, kind, x, y, w)
    write(
      pen,
      [{ text: label, bold: true, color: colors[kind] }],
      onCanvas(left + 56, top, 394, 38),
      { most: 20, valign: 'middle', lines: 1 },
    )
  }
}
