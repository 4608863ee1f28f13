import type { Colors } from './colors.ts'
import type { Drawing, Paint, Shape } from './shape.ts'

/** A drawing as an SVG file, in fixed colors. */
export function svg({ width, height, shapes }: Drawing, colors: Colors): string {
  const body = shapes.map((shape) => element(shape, (paint) => colors[paint])).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`
}

function element(shape: Shape, color: (paint: Paint) => string): string {
  const { tag, attributes } = svgShape(shape, color)
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
  return `<${tag} ${list.join(' ')}/>`
}

/** A shape as an SVG element's name and attributes; `color` says how a role is written. */
export function svgShape(shape: Shape, color: (paint: Paint) => string) {
  const style: Record<string, string | number> = {
    fill: shape.fill === undefined ? 'none' : color(shape.fill),
  }
  if (shape.stroke !== undefined) style.stroke = color(shape.stroke)
  if (shape.width !== undefined) style['stroke-width'] = shape.width
  if (shape.dash !== undefined) style['stroke-dasharray'] = shape.dash.join(' ')
  if (shape.cap !== undefined) style['stroke-linecap'] = shape.cap
  return { tag: shape.kind, attributes: { ...place(shape), ...style } }
}

function place(shape: Shape): Record<string, string | number> {
  switch (shape.kind) {
    case 'rect':
      return { x: shape.x, y: shape.y, width: shape.w, height: shape.h, rx: shape.r ?? 0 }
    case 'circle':
      return { cx: shape.x, cy: shape.y, r: shape.r }
    case 'path':
      return { d: shape.d }
    default:
      throw new RangeError(`no such shape: ${String(shape satisfies never)}`)
  }
}
