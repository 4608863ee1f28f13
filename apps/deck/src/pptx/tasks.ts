import { addShape } from '../ooxml/shape.ts'
import type { ActivitySlide, Asking } from '../slides/slide.ts'
import { onCanvas } from './canvas.ts'
import { drawInvitation, isPictured } from './invitation.ts'
import { type Pen, write } from './pen.ts'
import { drawTable } from './rows.ts'
import { body, hex } from './type.ts'

/** What everyone does: the invitation first, then step by step with the time of each. */
export function drawActivity(pen: Pen, slide: ActivitySlide, clicks: number): void {
  if (isPictured(slide, clicks)) {
    drawInvitation(pen, slide)
    return
  }
  const { invitation, groups, steps } = slide
  const top = body.y + 0.7
  const h = body.y + body.h - top
  write(
    pen,
    [{ text: `${groups.label}: ${groups.text}`, bold: true }],
    { ...body, h: 0.6 },
    { most: 22, lines: 1 },
  )
  if (clicks === 0) {
    write(pen, [{ text: invitation }], { ...body, y: top, h }, { most: 36, valign: 'middle' })
    return
  }
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
      heights: steps.map(() => Math.min(1.1, h / steps.length)),
      most: 24,
      ruledFrom: 0,
    },
  )
}

/** A question of the quiz with its options; after the click, the one that fits and why. */
export function drawAsking(pen: Pen, slide: Asking, clicks: number): void {
  const { sentences, options, best, fits, reason } = slide
  const { colors, page } = pen
  const story = sentences.length > 0 ? 130 : 0
  const top = 126 + story
  write(pen, [{ text: sentences.join(' ') }], onCanvas(56, 116, 868, 124), { most: 24 })
  const shown = options.flatMap((text, place) =>
    clicks === 0 || place === best ? [{ text, place }] : [],
  )
  const height = Math.min(96, (492 - top - (clicks === 0 ? 0 : 150)) / shown.length - 10)
  for (const [row, { text, place }] of shown.entries()) {
    const isBest = clicks > 0
    const y = top + row * (height + 10)
    const color = isBest ? colors.paper : colors.ink
    addShape(page, { preset: 'roundRect', radius: 0.1 }, onCanvas(56, y, 868, height), {
      fill: hex(isBest ? colors.ink : colors.card),
      line: { color: hex(isBest ? colors.ink : colors.rule), width: 2, dash: 'solid' },
    })
    const number = onCanvas(76, y, 40, height)
    const words = onCanvas(122, y + 4, isBest ? 580 : 780, height - 8)
    write(pen, [{ text: String(place + 1), bold: true, color }], number, {
      most: 26,
      valign: 'middle',
    })
    write(pen, [{ text, color }], words, { most: 24, valign: 'middle' })
    if (!isBest) continue
    write(pen, [{ text: fits, bold: true, color }], onCanvas(714, y, 194, height), {
      most: 18,
      valign: 'middle',
      align: 'end',
    })
    write(pen, [{ text: reason }], onCanvas(56, y + height + 16, 868, 130), { most: 24 })
  }
}
