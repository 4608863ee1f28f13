import { tidy } from './polar.ts'
import type { Shape } from './shape.ts'

/** Where a drawing goes inside another one: its middle, and how much larger it is there. */
export type Place = { x: number; y: number; scale: number }

/** A shape of a drawing whose middle is (`center`, `center`), moved and scaled into another. */
export function placed(shape: Shape, center: number, { x, y, scale }: Place): Shape {
  const across = (value: number) => tidy(x + (value - center) * scale)
  const down = (value: number) => tidy(y + (value - center) * scale)
  const size = (value: number) => tidy(value * scale)
  const style = {
    ...(shape.width === undefined ? {} : { width: size(shape.width) }),
    ...(shape.dash === undefined
      ? {}
      : { dash: [size(shape.dash[0]), size(shape.dash[1])] as const }),
  }
  switch (shape.kind) {
    case 'rect': {
      const { w, h, r = 0 } = shape
      const box = { x: across(shape.x), y: down(shape.y), w: size(w), h: size(h), r: size(r) }
      return { ...shape, ...style, ...box }
    }
    case 'circle':
      return { ...shape, ...style, x: across(shape.x), y: down(shape.y), r: size(shape.r) }
    case 'path':
      return { ...shape, ...style, d: path(shape.d, across, down, size) }
    default:
      throw new RangeError(`no such shape: ${String(shape satisfies never)}`)
  }
}

/** Absolute M, L, H, V, A and Z: all that marks are written with. */
function path(d: string, across: Turn, down: Turn, size: Turn): string {
  const commands = d.match(/[A-Za-z][^A-Za-z]*/g) ?? []
  return commands
    .map((command) => {
      const letter = command.charAt(0)
      const numbers =
        command
          .slice(1)
          .match(/-?[\d.]+/g)
          ?.map(Number) ?? []
      const turns = turnsOf(letter, across, down, size)
      return `${letter}${numbers.map((value, at) => turns[at % turns.length]?.(value)).join(' ')}`
    })
    .join(' ')
}

type Turn = (value: number) => number
const same: Turn = (value) => value

function turnsOf(letter: string, across: Turn, down: Turn, size: Turn): Turn[] {
  switch (letter) {
    case 'M':
    case 'L':
      return [across, down]
    case 'H':
      return [across]
    case 'V':
      return [down]
    case 'A':
      return [size, size, same, same, same, across, down]
    case 'Z':
      return [same]
    default:
      throw new RangeError(`no such command in a path of a mark: ${letter}`)
  }
}
