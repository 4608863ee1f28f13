import { tidy } from './polar.ts'
import type { Found } from './room-moments.ts'
import type { Shape } from './shape.ts'

/** How far the outline stands off the people in it, and how round its round corners are. */
const [margin, corner] = [6.5, 12]

const dash = [2.4, 1.6] as const

/** The ground of a moment as an outline in the line of its kind; none where it reaches nobody. */
export function outlinedGround({ people, spot, mode, dimension: moment }: Found): Shape[] {
  if (people.length === 0) return []
  const [left, top, right, bottom] = box([...people, ...(spot.as === 'sign' ? [spot] : [])])
  const [w, h] = [tidy(right - left), tidy(bottom - top)]
  const r = Math.min(corner, w / 2, h / 2)
  const line = { stroke: 'ink', width: 0.8, moment } as const
  switch (mode) {
    case 'networking':
      return [{ kind: 'rect', x: left, y: top, w, h, ...line }]
    case 'socializing':
      return [{ kind: 'rect', x: left, y: top, w, h, r, dash, ...line }]
    case 'mixed': {
      const middle = tidy((left + right) / 2)
      const turn = Math.min(r, right - middle)
      const square = `M${middle} ${top} L${left} ${top} L${left} ${bottom} L${middle} ${bottom}`
      const round = `M${middle} ${top} L${right - turn} ${top} A${turn} ${turn} 0 0 1 ${right} ${top + turn} L${right} ${bottom - turn} A${turn} ${turn} 0 0 1 ${right - turn} ${bottom} L${middle} ${bottom}`
      return [
        { kind: 'path', d: square, ...line },
        { kind: 'path', d: round, dash, ...line },
      ]
    }
    default:
      throw new RangeError(`no outline for ${String(mode satisfies never)}`)
  }
}

/** What holds all spots, with a margin, inside the plan. */
function box(spots: { x: number; y: number }[]): [number, number, number, number] {
  const [across, down] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  return [
    Math.max(2.4, Math.min(...across) - margin),
    Math.max(2.4, Math.min(...down) - margin),
    Math.min(157.6, Math.max(...across) + margin),
    Math.min(97.6, Math.max(...down) + margin),
  ]
}
