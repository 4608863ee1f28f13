import type { DimensionId } from '@read-the-room/core'
import { polar } from './polar.ts'
import type { Drawing, Paint, Shape } from './shape.ts'

const people: Paint = 'person'

/** A small room for each of the four questions, 90 × 60 units, around what the question looks at. */
export function questionPicture(dimension: DimensionId): Drawing {
  const light: Shape = { kind: 'circle', x: 45, y: 30, r: 29, fill: 'ground' }
  return { width: 90, height: 60, shapes: [light, ...pictures[dimension]] }
}

const pictures: Record<DimensionId, Shape[]> = {
  purpose: [...around(45, 30, 19, [0, 60, 120, 180, 240, 300]), ...letter(45, 30)],
  setting: [
    ...standing([32, 13], [45, 11], [58, 13], [36, 47], [54, 47]),
    { kind: 'rect', x: 24, y: 23, w: 42, h: 13, r: 1.5, stroke: 'ink', width: 1, fill: 'paper' },
    ...[0, 1, 2, 3, 4].map(
      (badge): Shape => ({ kind: 'rect', x: 28 + badge * 7.2, y: 26.5, w: 4.6, h: 6, fill: 'ink' }),
    ),
  ],
  interaction: [
    ...around(45, 30, 20, [270, 90]),
    ...standing([33, 49], [57, 49]),
    ...bubble(45, 27),
  ],
  outcome: [
    ...standing([24, 19], [22, 38], [38, 47]),
    { kind: 'path', d: 'M66 2 V20 M66 40 V58', stroke: 'ink', width: 1.6 },
    {
      kind: 'path',
      d: 'M66 20 H84 A18 20 0 0 1 66 40',
      stroke: 'quiet',
      width: 0.7,
      dash: [1.6, 1.6],
    },
    { kind: 'path', d: 'M34 30 H76', stroke: 'ink', width: 1.8, dash: [0.1, 4], cap: 'round' },
    { kind: 'path', d: 'M79 25.5 L87 30 L79 34.5 Z', fill: 'ink' },
  ],
}

/** People in a circle, each at an angle in degrees clockwise from up. */
function around(x: number, y: number, radius: number, angles: number[]): Shape[] {
  return angles.map((angle) => ({
    kind: 'circle',
    ...polar(x, y, angle, radius),
    r: 5,
    fill: people,
  }))
}

function standing(...places: [number, number][]): Shape[] {
  return places.map(([x, y]) => ({ kind: 'circle', x, y, r: 5, fill: people }))
}

function letter(x: number, y: number): Shape[] {
  return [
    { kind: 'rect', x: x - 9, y: y - 6, w: 18, h: 12, r: 1, fill: 'ink' },
    {
      kind: 'path',
      d: `M${x - 8} ${y - 4.6} L${x} ${y + 1.4} L${x + 8} ${y - 4.6}`,
      stroke: 'paper',
      width: 1.3,
    },
  ]
}

function bubble(x: number, y: number): Shape[] {
  return [
    { kind: 'rect', x: x - 9.5, y: y - 8, w: 19, h: 13, r: 2, fill: 'ink' },
    {
      kind: 'path',
      d: `M${x - 4} ${y + 4} L${x - 6.5} ${y + 10} L${x + 2} ${y + 4} Z`,
      fill: 'ink',
    },
    {
      kind: 'path',
      d: `M${x - 6} ${y - 3.6} H${x + 6} M${x - 6} ${y + 0.6} H${x + 2}`,
      stroke: 'paper',
      width: 1.4,
      cap: 'round',
    },
  ]
}
