import { markSize, signPaint } from '@read-the-room/brand'
import type { Kind, Sign } from '@read-the-room/core'
import type { Pen } from './pen.ts'
import { hex, typeface } from './type.ts'

/**
 * A mark as shapes, as wide as high, in inches: square, dashed ring, half of each, dotted outline
 * with "?", on the grid of the brand's marks; a dotted line for no sign.
 */
export function drawMark(pen: Pen, points: Sign | Kind, x: number, y: number, size: number): void {
  const kind = points === 'both' || points === 'none' ? signPaint(points) : points
  const unit = size / markSize
  const place = (left: number, top: number, w: number, h: number) => ({
    x: x + left * unit,
    y: y + top * unit,
    w: w * unit,
    h: h * unit,
  })
  const color = hex(pen.colors[kind])
  const line = (width: number) => ({ color, width: width * unit * 72, dashType: 'sysDot' as const })
  const square = (w: number) =>
    pen.page.addShape('rect', { ...place(3, 3, w, 16), fill: { color } })
  if (points === 'none') {
    pen.page.addShape('line', { ...place(2.4, 11, 18.2, 0), line: line(2.6) })
    return
  }
  switch (kind) {
    case 'networking':
      square(16)
      return
    case 'socializing':
      pen.page.addShape('ellipse', { ...place(3, 3, 16, 16), line: line(3.2) })
      return
    case 'mixed':
      square(8)
      pen.page.addShape('arc', { ...place(3, 3, 16, 16), angleRange: [280, 80], line: line(3.2) })
      return
    case 'unclear':
      pen.page.addText('?', {
        ...place(3, 3, 16, 16),
        shape: 'rect',
        line: line(2),
        color,
        bold: true,
        fontFace: typeface,
        fontSize: 12 * unit * 72,
        margin: 0,
        align: 'center',
        valign: 'middle',
      })
      return
    default:
      throw new RangeError(`no mark for ${String(kind satisfies never)}`)
  }
}
