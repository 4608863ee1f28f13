import { markSize, signPaint } from '@read-the-room/brand'
import type { Kind, Sign } from '@read-the-room/core'
import type { Preset } from '../ooxml/geometry.ts'
import { addGroup, type Paint } from '../ooxml/shape.ts'
import type { Paragraph } from '../ooxml/words.ts'
import type { Pen } from './pen.ts'
import { hex } from './type.ts'

/**
 * A mark as shapes, as wide as high, in inches: square, dashed ring, half of each, dotted outline
 * with "?", on the grid of the brand's marks; a dotted line for no sign. It tells its name to those
 * who do not see it.
 */
export function drawMark(
  pen: Pen,
  points: Sign | Kind,
  x: number,
  y: number,
  size: number,
  paint?: string,
): void {
  const kind = points === 'both' || points === 'none' ? signPaint(points) : points
  const parts = points === 'none' ? noSign : shapes[kind]
  const unit = size / markSize
  const color = hex(paint ?? pen.colors[kind])
  addGroup(
    pen.page,
    { x, y, w: size, h: size },
    pen.names[points],
    parts.map(({ preset, at: [left, top, w, h], line, says }) => ({
      kind: preset,
      box: { x: x + left * unit, y: y + top * unit, w: w * unit, h: h * unit },
      paint: painted(color, line === undefined ? undefined : line * unit * 72),
      ...(says === undefined ? {} : { words: [question(says, color, 12 * unit * 72)] }),
    })),
  )
}

type Shape = {
  preset: Preset
  at: [x: number, y: number, w: number, h: number]
  /** The width of its dotted line; a shape without one is filled. */
  line?: number
  says?: string
}

const square: Preset = { preset: 'rect' }

const shapes: Record<Kind, Shape[]> = {
  networking: [{ preset: square, at: [3, 3, 16, 16] }],
  socializing: [{ preset: { preset: 'ellipse' }, at: [3, 3, 16, 16], line: 3.2 }],
  mixed: [
    { preset: square, at: [3, 3, 8, 16] },
    { preset: { preset: 'arc', from: 280, to: 80 }, at: [3, 3, 16, 16], line: 3.2 },
  ],
  unclear: [{ preset: square, at: [3, 3, 16, 16], line: 2, says: '?' }],
}

const noSign: Shape[] = [{ preset: { preset: 'line' }, at: [2.4, 11, 18.2, 0], line: 2.6 }]

function painted(color: string, width: number | undefined): Paint {
  return width === undefined ? { fill: color } : { line: { color, width, dash: 'sysDot' } }
}

function question(text: string, color: string, size: number): Paragraph {
  return { runs: [{ text, size, color, bold: true }], align: 'center' }
}
