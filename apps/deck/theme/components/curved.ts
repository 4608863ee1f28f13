import type { Shape } from '@read-the-room/brand'

/** How far the handles of a quarter of a circle reach: off by 0.03 % of its radius at most. */
const handle = 0.5523

/**
 * Circles and rounded corners as Bézier curves; other shapes as they are. Chromium prints a circle
 * as 64 curves with 400 numbers, which were most of every PDF file; these it prints as they stand.
 * They begin where their shape begins, so that dashes lie where they lay.
 */
export function curved(shape: Shape): Shape {
  if (shape.kind === 'circle') {
    const { kind: _, x, y, r, ...style } = shape
    return { kind: 'path', d: circle(x, y, r), ...style }
  }
  if (shape.kind === 'rect' && shape.r !== undefined && shape.r > 0) {
    const { kind: _, x, y, w, h, r, ...style } = shape
    return { kind: 'path', d: rounded(x, y, w, h, Math.min(r, w / 2, h / 2)), ...style }
  }
  return shape
}

function circle(x: number, y: number, r: number): string {
  const [right, left, below, above] = [x + r, x - r, y + r, y - r]
  const k = r * handle
  return [
    `M${tidy(right, y)}`,
    `C${tidy(right, y + k, x + k, below, x, below)}`,
    `C${tidy(x - k, below, left, y + k, left, y)}`,
    `C${tidy(left, y - k, x - k, above, x, above)}`,
    `C${tidy(x + k, above, right, y - k, right, y)}Z`,
  ].join('')
}

function rounded(x: number, y: number, w: number, h: number, r: number): string {
  const [right, below] = [x + w, y + h]
  // From the end of a straight side to where the handle of its corner lies.
  const k = r * (1 - handle)
  return [
    `M${tidy(x + r, y)}H${tidy(right - r)}`,
    `C${tidy(right - k, y, right, y + k, right, y + r)}V${tidy(below - r)}`,
    `C${tidy(right, below - k, right - k, below, right - r, below)}H${tidy(x + r)}`,
    `C${tidy(x + k, below, x, below - k, x, below - r)}V${tidy(y + r)}`,
    `C${tidy(x, y + k, x + k, y, x + r, y)}Z`,
  ].join('')
}

function tidy(...numbers: number[]): string {
  return numbers.map((number) => Math.round(number * 1000) / 1000).join(' ')
}
