import { signPaint } from '@read-the-room/brand'
import { addShape } from '../ooxml/shape.ts'
import type { Scene, ShownSign, Verdict } from '../slides/slide.ts'
import { onCanvas } from './canvas.ts'
import { drawMark } from './mark.ts'
import { type Pen, write } from './pen.ts'
import { drawChoices, drawSlots } from './slots.ts'
import { drawStory } from './story.ts'
import { hex } from './type.ts'

/** A scene after so many clicks: what is found in it, and with the last one what it is. */
export function drawScene(pen: Pen, slide: Scene, clicks: number): void {
  const { scene, signs, votes } = slide
  const isRead = slide.clicks > 0
  const shown = isRead ? slide.found + clicks : 0
  const decided = verdictAt(slide, clicks)
  const found = Math.min(shown, signs.length)
  const settled = decided !== undefined
  const words = settled ? onCanvas(72, 254, 452, 286) : onCanvas(72, 112, 452, 330)
  drawStory(pen, { scene, signs, found, settled }, words)
  if (decided !== undefined) {
    drawVerdict(pen, decided)
    return
  }
  const { colors } = pen
  write(pen, [{ text: slide.kicker, color: colors.quiet }], onCanvas(68, 30, 460, 26), {
    most: 16,
    lines: 1,
  })
  // Below the plan, or in the middle of the night where there is none.
  const inRoom = { ...pen, colors: pen.night }
  const top = slide.plan === undefined ? 140 : 276
  if (isRead) drawAnswer(inRoom, signs, shown, top)
  else {
    write(inRoom, [{ text: slide.task ?? '', bold: true }], onCanvas(578, top + 6, 374, 164), {
      most: 22,
      valign: 'middle',
    })
  }
  if (votes.length > 0) drawChoices(pen, votes)
  else drawSlots(pen, signs, shown, isRead)
}

/** The verdict, once the last click is made. */
export function verdictAt(slide: Scene, clicks: number): Verdict | undefined {
  return slide.found + clicks > slide.signs.length ? slide.verdict : undefined
}

/** The question that is asked, and where its sign points once it is found. */
function drawAnswer(pen: Pen, signs: ShownSign[], shown: number, top: number): void {
  const sign = signs[Math.max(0, shown - 1)]
  if (sign === undefined) return
  const { question, points, label, outside } = sign
  write(pen, [{ text: question }], onCanvas(578, top, 374, 56), { most: 20, valign: 'bottom' })
  if (shown === 0) return
  const color = pen.colors[signPaint(points)]
  const { x, y, w } = onCanvas(578, top + 62, 36, 36)
  drawMark(pen, points, x, y, w)
  write(pen, [{ text: label, bold: true, color }], onCanvas(626, top + 58, 326, 44), {
    most: 28,
    valign: 'middle',
    lines: 1,
  })
  write(pen, [{ text: outside }], onCanvas(578, top + 104, 374, 72), { most: 16 })
}

/** The head in the color of the kind: its mark, its name, and what one could do next. */
function drawVerdict(pen: Pen, { kind, label, next }: Verdict): void {
  const { colors } = pen
  const color = colors.card
  addShape(pen.page, { preset: 'rect' }, onCanvas(0, 0, 980, 200), { fill: hex(colors[kind]) })
  const { x, y, w } = onCanvas(59, 34, 132, 132)
  drawMark(pen, kind, x, y, w, color)
  write(pen, [{ text: label, bold: true, color }], onCanvas(219, 16, 380, 168), {
    most: 66,
    valign: 'middle',
    tight: true,
  })
  write(pen, [{ text: next, color }], onCanvas(622, 16, 322, 168), { most: 20, valign: 'middle' })
}
