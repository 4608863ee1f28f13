import type { Room } from '@read-the-room/core'
import type { Drawing, Shape } from './shape.ts'

/** A plan is 160 × 100 units; a person is 7 across. */
const width = 160
const height = 100
const person = 3.5

/** A room from above: walls and doors, things, then people drawn as the marks. */
export function roomPlan(room: Room): Drawing {
  return {
    width,
    height,
    shapes: [...walls(room), ...room.things.map(thing), ...room.people.flatMap(figure)],
  }
}

function walls({ walls, doors }: Room): Shape[] {
  if (!walls) return []
  const outline: Shape = {
    kind: 'rect',
    x: 1.5,
    y: 1.5,
    w: 157,
    h: 97,
    r: 1,
    stroke: 'ink',
    width: 1.6,
    fill: 'card',
  }
  return [outline, ...doors.map(opening)]
}

/** A door is a gap in the wall, 14 units wide. */
function opening({ side, at }: Room['doors'][number]): Shape {
  const gap = { kind: 'rect', fill: 'card' } as const
  switch (side) {
    case 'top':
      return { ...gap, x: at - 7, y: 0, w: 14, h: 3 }
    case 'bottom':
      return { ...gap, x: at - 7, y: height - 3, w: 14, h: 3 }
    case 'left':
      return { ...gap, x: 0, y: at - 7, w: 3, h: 14 }
    case 'right':
      return { ...gap, x: width - 3, y: at - 7, w: 3, h: 14 }
    default:
      throw new RangeError(`no such wall: ${String(side satisfies never)}`)
  }
}

function thing({ kind, x, y, width: w, height: h = w }: Room['things'][number]): Shape {
  const line = { stroke: 'quiet', width: 0.8, fill: 'paper' } as const
  switch (kind) {
    case 'round':
      return { kind: 'circle', x, y, r: w / 2, ...line }
    case 'block':
      return { kind: 'rect', x: x - w / 2, y: y - h / 2, w, h, r: 1, ...line }
    case 'blanket':
      return { kind: 'rect', x: x - w / 2, y: y - h / 2, w, h, r: 4, ...line, dash: [2.4, 1.8] }
    default:
      throw new RangeError(`no such thing: ${String(kind satisfies never)}`)
  }
}

function figure({ x, y, mark, faces }: Room['people'][number]): Shape[] {
  const nose = faces === undefined ? [] : [look(x, y, faces)]
  switch (mark) {
    case 'networking':
      return [...nose, square(x, y, person * 2)]
    case 'socializing':
      return [...nose, ring(x, y)]
    case 'both':
      return [
        ...nose,
        { kind: 'rect', x: x - person, y: y - person, w: person, h: person * 2, fill: 'mixed' },
        {
          kind: 'path',
          d: `M${x + 0.6} ${y - 3} A3 3 0 0 1 ${x + 0.6} ${y + 3}`,
          stroke: 'mixed',
          width: 1.3,
          dash: [1.6, 1],
        },
      ]
    case 'you':
      return [
        ...nose,
        { kind: 'circle', x, y, r: person, fill: 'ink' },
        { kind: 'circle', x, y, r: 1.2, fill: 'card' },
      ]
    default:
      throw new RangeError(`no such mark: ${String(mark satisfies never)}`)
  }
}

function square(x: number, y: number, side: number): Shape {
  return { kind: 'rect', x: x - side / 2, y: y - side / 2, w: side, h: side, fill: 'networking' }
}

function ring(x: number, y: number): Shape {
  return {
    kind: 'circle',
    x,
    y,
    r: 2.9,
    stroke: 'socializing',
    width: 1.4,
    dash: [1.7, 1.037],
    fill: 'card',
  }
}

/** A short line from the person towards what they look at; degrees clockwise from up. */
function look(x: number, y: number, faces: number): Shape {
  const angle = (faces * Math.PI) / 180
  const tip = (distance: number) =>
    `${round(x + Math.sin(angle) * distance)} ${round(y - Math.cos(angle) * distance)}`
  return {
    kind: 'path',
    d: `M${tip(person)} L${tip(person + 2.6)}`,
    stroke: 'ink',
    width: 1,
    cap: 'round',
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
