import { addShape } from '../ooxml/shape.ts'
import type { ActivitySlide } from '../slides/slide.ts'
import { onCanvas } from './canvas.ts'
import { drawMark } from './mark.ts'
import { type Pen, write } from './pen.ts'
import { hex } from './type.ts'

/** What everyone is invited to, left of the night in which it happens. */
export function drawInvitation(pen: Pen, slide: ActivitySlide): void {
  const { invitation, groups, smile = '', cards = [] } = slide
  const { quiet } = pen.colors
  write(
    pen,
    [{ text: `${groups.label}: ${groups.text}`, bold: true }],
    onCanvas(59, 100, 455, 56),
    { most: 20, lines: 2 },
  )
  write(pen, [{ text: invitation }], onCanvas(59, 160, 455, 264), { most: 32, valign: 'middle' })
  write(pen, [{ text: smile, color: quiet }], onCanvas(59, 428, 455, 78), {
    most: 20,
    valign: 'bottom',
  })
  drawCards(pen, cards)
}

/** The four cards to vote with, two by two. */
function drawCards({ night, ...pen }: Pen, cards: NonNullable<ActivitySlide['cards']>): void {
  for (const [place, { kind, label }] of cards.entries()) {
    const left = 578 + (place % 2) * 196
    const top = 36 + Math.floor(place / 2) * 249
    const card = onCanvas(left, top, 178, 231)
    addShape(pen.page, { preset: 'roundRect', radius: 0.12 }, card, { fill: hex(night[kind]) })
    const { x, y, w } = onCanvas(left + 30, top + 30, 118, 118)
    drawMark({ ...pen, night }, kind, x, y, w, night.paper)
    write(
      { ...pen, night },
      [{ text: label, bold: true, color: night.paper }],
      onCanvas(left + 10, top + 160, 158, 62),
      { most: 20, valign: 'middle', align: 'center' },
    )
  }
}

/** Whether a step shows the invitation beside the night. */
export function isPictured({ room, cards }: ActivitySlide, clicks: number): boolean {
  return clicks === 0 && (room ?? cards) !== undefined
}
