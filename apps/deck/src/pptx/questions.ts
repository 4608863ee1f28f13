import { modes } from '@read-the-room/core'
import { addShape } from '../ooxml/shape.ts'
import type { Questions } from '../slides/slide.ts'
import { onCanvas } from './canvas.ts'
import { drawMark } from './mark.ts'
import { type Pen, write } from './pen.ts'
import { hex } from './type.ts'

/** Four columns over the page, as wide as the pictures above them. */
const column = { left: 59, step: 222, width: 196 }

/** The night that the title and the pictures of the questions lie on. */
export function drawQuestionsGround(pen: Pen, night: string): void {
  addShape(pen.page, { preset: 'rect' }, onCanvas(0, 0, 980, 232), { fill: hex(night) })
}

/** The four questions; the one that is talked about has what it finds in both modes. */
export function drawQuestions(pen: Pen, { questions }: Questions, clicks: number): void {
  const { colors } = pen
  for (const [place, { text, finds }] of questions.entries()) {
    const left = column.left + place * column.step
    const isAsked = clicks === 0 || place === clicks - 1
    const color = isAsked ? colors.ink : colors.quiet
    write(
      pen,
      [{ text: String(place + 1), bold: isAsked, color }],
      onCanvas(left, 246, column.width, 46),
      { most: 30 },
    )
    write(pen, [{ text, bold: isAsked, color }], onCanvas(left, 292, column.width, 108), {
      most: 20,
    })
    if (place !== clicks - 1) continue
    for (const [row, mode] of modes.entries()) {
      const top = 404 + row * 66
      const { x, y, w } = onCanvas(left, top + 2, 26, 26)
      drawMark(pen, mode, x, y, w)
      write(
        pen,
        [{ text: finds[mode], color: colors[mode] }],
        onCanvas(left + 36, top, column.width - 20, 62),
        { most: 16 },
      )
    }
  }
}
