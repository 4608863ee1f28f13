import { modes } from '@read-the-room/core'
import type { Questions } from '../slides/slide.ts'
import { onCanvas } from './canvas.ts'
import { drawMark } from './mark.ts'
import { outline, type Pen, write } from './pen.ts'
import { evenSize } from './type.ts'

/** Four columns over the page, as wide as the pictures above them. */
const column = { left: 59, step: 222, width: 196 }

/** All four at once have higher pictures; then one is talked about. */
export const nightAbove = { together: 322, asked: 240 } as const

/** The four questions; the one that is talked about has what it finds in both modes. */
export function drawQuestions(pen: Pen, { questions }: Questions, clicks: number): void {
  const { colors } = pen
  const top = clicks === 0 ? nightAbove.together : nightAbove.asked
  const texts = questions.map(({ text }) => [text])
  const most = evenSize(texts, onCanvas(0, 0, column.width, 100), 22, { bold: true })
  for (const [place, { text }] of questions.entries()) {
    const left = column.left + place * column.step
    const isAsked = clicks === 0 || place === clicks - 1
    const color = isAsked ? colors.ink : colors.quiet
    write(
      pen,
      [{ text: String(place + 1), bold: isAsked, color }],
      onCanvas(left, top + 12, column.width, 40),
      { most: 30 },
    )
    write(pen, [{ text, bold: isAsked, color }], onCanvas(left, top + 54, column.width, 100), {
      most,
    })
  }
  const asked = questions[clicks - 1]
  if (asked !== undefined) drawFinds(pen, asked.finds)
}

/** What the question that is talked about finds in both modes. */
function drawFinds(pen: Pen, finds: Questions['questions'][number]['finds']): void {
  const { colors, names } = pen
  for (const [place, mode] of modes.entries()) {
    const left = 59 + place * 441
    outline(pen, mode, onCanvas(left, 404, 421, 118), colors[`${mode}Tint`])
    const { x, y, w } = onCanvas(left + 22, 437, 52, 52)
    drawMark(pen, mode, x, y, w)
    write(
      pen,
      [{ text: names[mode], bold: true, color: colors[mode], scale: 0.8 }, { text: finds[mode] }],
      onCanvas(left + 92, 410, 312, 106),
      { most: 24, valign: 'middle' },
    )
  }
}
