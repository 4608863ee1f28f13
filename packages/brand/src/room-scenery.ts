import type { Room } from '@read-the-room/core'
import { polar, tidy } from './polar.ts'
import type { Shape } from './shape.ts'

type Box = { x: number; y: number; w: number; h: number; left: number; top: number }
type Kind = Exclude<Room['things'][number]['kind'], 'round' | 'block' | 'card' | 'blanket'>

const thin = { stroke: 'thing', width: 0.7 } as const
const solid = { ...thin, width: 0.8, fill: 'paper' } as const

/** Things that are told by their own outline: a bench, a field, a screen, a tree. */
export function scenery(kind: Kind, box: Box): Shape[] {
  const { x, y, w, h, left, top } = box
  const frame = { kind: 'rect', x: left, y: top, w, h } as const
  switch (kind) {
    case 'bench':
      return [{ ...frame, r: 0.8, ...thin }, ...slats(box)]
    case 'field':
      return [
        { ...frame, ...thin },
        { kind: 'path', d: `M${x} ${top} L${x} ${tidy(top + h)}`, ...thin },
        { kind: 'circle', x, y, r: tidy(Math.min(w, h) / 6), ...thin },
      ]
    case 'screen':
      return [{ ...frame, r: 3.5, ...thin }]
    case 'message':
      return [{ ...frame, r: 3, ...solid }, ...lines(box)]
    case 'cabin':
      return [{ ...frame, stroke: 'quiet', width: 1.2 }]
    case 'rink':
      return rail(box)
    case 'pond':
      return [1, 0.66, 0.33].map((part) => ({
        kind: 'circle',
        x,
        y,
        r: tidy((w / 2) * part),
        ...(part === 1 ? solid : thin),
        ...(part === 1 ? {} : { dash: [4, 2.5] as const }),
      }))
    case 'tree':
      return crown(x, y, w / 2)
    default:
      throw new RangeError(`no such thing: ${String(kind satisfies never)}`)
  }
}

/** A rail with round ends, and a line along it on the ice. */
function rail({ w, h, left, top }: Box): Shape[] {
  const end = Math.min(w, h) / 2
  return [0, Math.min(2.6, end / 2)].map((by) => ({
    kind: 'rect',
    x: tidy(left + by),
    y: tidy(top + by),
    w: tidy(w - by * 2),
    h: tidy(h - by * 2),
    r: tidy(end - by),
    ...(by === 0 ? { stroke: 'quiet', width: 1.2 } : thin),
  }))
}

/** Two lines along a bench. */
function slats({ w, h, left, top }: Box): Shape[] {
  const along = w >= h
  return [1 / 3, 2 / 3].map((part) => {
    const at = tidy(along ? top + h * part : left + w * part)
    const d = along
      ? `M${left} ${at} L${tidy(left + w)} ${at}`
      : `M${at} ${top} L${at} ${tidy(top + h)}`
    return { kind: 'path', d, ...thin, width: 0.4 }
  })
}

/** Lines of writing, the last one short. */
function lines({ w, h, left, top }: Box): Shape[] {
  const count = Math.max(1, Math.floor((h - 3) / 4))
  return Array.from({ length: count }, (_, index) => {
    const at = tidy(top + ((index + 1) * h) / (count + 1))
    const end = index === count - 1 ? 0.5 : 0.74
    return {
      kind: 'path',
      d: `M${tidy(left + w * 0.1)} ${at} L${tidy(left + w * end)} ${at}`,
      ...thin,
      cap: 'round',
      width: 1.2,
    }
  })
}

/** A tree from above: a crown of nine leaves around its trunk. */
function crown(x: number, y: number, r: number): Shape[] {
  const points = Array.from({ length: 9 }, (_, leaf) => polar(x, y, leaf * 40, r * 0.82))
  const bow = tidy(r * 0.32)
  const arcs = points.map((_, leaf) => {
    const next = points[(leaf + 1) % points.length] ?? { x, y }
    return `A${bow} ${bow} 0 0 1 ${next.x} ${next.y}`
  })
  const [first = { x, y }] = points
  return [
    { kind: 'path', d: `M${first.x} ${first.y} ${arcs.join(' ')} Z`, ...solid },
    { kind: 'circle', x, y, r: tidy(Math.max(0.8, r * 0.14)), fill: 'thing' },
  ]
}
