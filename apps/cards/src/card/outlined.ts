import type { Drawing, Shape } from '@read-the-room/brand'

/** Width of the line of an outline, in the units of a mark. */
const line = 1.5

/** A picture in outlines: what was filled is drawn around, what was a broad line is a fine one. */
export function outlined(drawing: Drawing): Drawing {
  return { ...drawing, shapes: drawing.shapes.map(outline) }
}

function outline(shape: Shape): Shape {
  const { fill, stroke, ...rest } = shape
  if (shape.kind === 'circle' && fill !== undefined && shape.r < 2) return shape
  const paint = stroke ?? fill
  if (paint === undefined) return shape
  const drawn = { ...rest, stroke: paint, width: Math.min(shape.width ?? line, line) } as Shape
  if (fill === undefined || drawn.kind !== 'rect') return drawn
  const { x, y, w, h } = drawn
  return { ...drawn, x: x + line / 2, y: y + line / 2, w: w - line, h: h - line }
}
