import { addShape } from '../ooxml/shape.ts'
import type { Area } from '../ooxml/units.ts'
import type { Slide } from '../slides/slide.ts'
import { activity, find, kinds, reveal, table } from './body-tables.ts'
import { drawMark } from './mark.ts'
import { outline, type Pen, write } from './pen.ts'
import { body, hex } from './type.ts'

/**
 * What stands under the title after so many clicks, as text, tables and shapes that can be edited;
 * `free` is left of a picture.
 */
export function drawBody(pen: Pen, slide: Slide, clicks: number, free: Area = body): void {
  switch (slide.layout) {
    case 'cover':
      write(pen, [{ text: slide.subtitle }], { x: body.x, y: 4.2, w: 5.3, h: 1.2 }, { most: 24 })
      write(
        pen,
        [{ text: slide.place.join(' · '), color: pen.colors.quiet }],
        { x: body.x, y: 0.55, w: body.w, h: 0.7 },
        { most: 18 },
      )
      return
    case 'claims':
      claims(pen, slide)
      return
    case 'points':
      points(pen, slide, free)
      return
    case 'code':
      write(
        pen,
        [
          ...slide.lines.map((text) => ({ text })),
          { text: slide.address ?? '', bold: true, scale: 0.8 },
        ],
        free,
        { most: 30, valign: 'middle' },
      )
      return
    case 'pair':
      pair(pen, slide, clicks)
      return
    case 'table':
      table(pen, slide)
      return
    case 'find':
      find(pen, slide, clicks)
      return
    case 'question':
      asking(pen, slide, clicks)
      return
    case 'scene':
      scene(pen, slide, free)
      return
    case 'reveal':
      reveal(pen, slide, clicks)
      return
    case 'kinds':
      kinds(pen, slide)
      return
    case 'activity':
      activity(pen, slide)
      return
    default:
      throw new RangeError(`no such layout: ${String(slide satisfies never)}`)
  }
}

function claims(pen: Pen, { claims: all, aim }: Extract<Slide, { layout: 'claims' }>): void {
  const { ink, quiet, paper } = pen.colors
  const foot = { x: body.x, y: 5.5, w: body.w, h: 1.2 }
  write(
    pen,
    all.flatMap(({ text, source }) => [{ text }, { text: source, color: quiet, scale: 0.65 }]),
    { ...body, h: 3.5 },
    { most: 24 },
  )
  addShape(pen.page, { preset: 'rect' }, foot, { fill: hex(ink) })
  write(
    pen,
    [{ text: aim, bold: true, color: paper }],
    { x: foot.x + 0.3, y: foot.y + 0.1, w: foot.w - 0.6, h: foot.h - 0.2 },
    { most: 24, valign: 'middle' },
  )
}

function points(pen: Pen, slide: Extract<Slide, { layout: 'points' }>, free: Area): void {
  const { marks = [], place = [] } = slide
  const beside = marks.length > 0 ? 3.4 : 0
  write(
    pen,
    slide.points.map((text) => ({ text, numbered: true })),
    { ...free, w: free.w - beside, h: place.length > 0 ? 4.2 : free.h },
    { most: 28, valign: 'middle' },
  )
  for (const [row, { points: sign, label }] of marks.entries()) {
    const y = body.y + body.h / 2 + (row - marks.length / 2) * 0.9
    drawMark(pen, sign, body.x + body.w - 3, y, 0.5)
    write(
      pen,
      [{ text: label, bold: true }],
      { x: body.x + body.w - 2.3, y, w: 2.3, h: 0.5 },
      { most: 20, valign: 'middle' },
    )
  }
  write(
    pen,
    [{ text: place.join(' · '), color: pen.colors.quiet }],
    { x: body.x, y: 6.2, w: body.w, h: 0.5 },
    { most: 16 },
  )
}

/** A sentence, and the two places in which it is said. */
function pair(pen: Pen, slide: Extract<Slide, { layout: 'pair' }>, clicks: number): void {
  const { line, ask, places, again } = slide
  write(pen, [{ text: line, bold: true }], { ...body, h: 1.6 }, { most: 32, valign: 'middle' })
  write(pen, [{ text: ask }], { ...body, y: body.y + 1.7, h: 0.8 }, { most: 26, valign: 'middle' })
  const gap = 0.3
  const w = (body.w - gap) / 2
  for (const [column, place] of places.slice(0, clicks).entries()) {
    write(
      pen,
      [
        { text: place, bold: true },
        { text: again, color: pen.colors.quiet },
      ],
      { x: body.x + column * (w + gap), y: body.y + 2.8, w, h: 1.6 },
      { most: 26, valign: 'middle' },
    )
  }
}

/** A question of the quiz; the option that is best is told in the last line. */
function asking(pen: Pen, slide: Extract<Slide, { layout: 'question' }>, clicks: number): void {
  const { ask, sentences, options, best, fits, reason } = slide
  write(
    pen,
    [{ text: ask, color: pen.colors.quiet, scale: 0.85 }, { text: sentences.join(' ') }],
    { ...body, h: 2.1 },
    { most: 24 },
  )
  write(
    pen,
    options.map((text) => ({ text, numbered: true })),
    { ...body, y: body.y + 2.2, h: 1.6 },
    { most: 24, valign: 'middle' },
  )
  if (clicks === 0) return
  write(
    pen,
    [{ text: `${fits}: ${best + 1}. ${reason}` }],
    { ...body, y: body.y + 3.9, h: 1.1 },
    { most: 20 },
  )
}

function scene(pen: Pen, slide: Extract<Slide, { layout: 'scene' }>, free: Area): void {
  const { story, task, votes } = slide
  const foot = votes.length > 0 ? 0.75 : 0
  const ask = { x: body.x, y: body.y + body.h - foot - 0.75, w: body.w, h: 0.65 }
  write(pen, [{ text: story }], { ...free, h: ask.y - free.y - 0.15 }, { most: 26 })
  write(pen, [{ text: task, bold: true }], ask, { most: 20, valign: 'middle' })
  const row = { y: body.y + body.h - 0.7, h: 0.7 }
  const gap = 0.2
  const w = (body.w - gap * (votes.length - 1)) / votes.length
  for (const [column, { kind, label }] of votes.entries()) {
    const x = body.x + column * (w + gap)
    outline(pen, kind, { x, w, ...row })
    drawMark(pen, kind, x + 0.15, row.y + 0.17, 0.36)
    write(
      pen,
      [{ text: label, bold: true, color: pen.colors[kind] }],
      { x: x + 0.6, w: w - 0.7, ...row },
      { most: 18, valign: 'middle', lines: 1 },
    )
  }
}
