import type { Drawing, Shape } from '../shape.ts'

/** The shapes of a drawing that reach out of it, by more than rounding. Ends of arcs count, not bows. */
export function outside({ width, height, shapes }: Drawing): Shape[] {
  return shapes.filter((shape) =>
    corners(shape).some(
      ([x, y]) => x < -0.02 || y < -0.02 || x > width + 0.02 || y > height + 0.02,
    ),
  )
}

function corners(shape: Shape): [number, number][] {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, w, h } = shape
      return [
        [x, y],
        [x + w, y + h],
      ]
    }
    case 'circle': {
      const { x, y, r } = shape
      return [
        [x - r, y - r],
        [x + r, y + r],
      ]
    }
    case 'path':
      return ends(shape.d)
    default:
      throw new RangeError(`no such shape: ${String(shape satisfies never)}`)
  }
}

/** Where the commands of a path end. */
function ends(d: string): [number, number][] {
  const at: [number, number] = [0, 0]
  return (d.match(/[MLHVA][^MLHVAZ]*/g) ?? []).map((command) => {
    const numbers =
      command
        .slice(1)
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? []
    const [x = at[0], y = at[1]] = numbers.slice(-2)
    if (command.startsWith('H')) at[0] = numbers[0] ?? at[0]
    else if (command.startsWith('V')) at[1] = numbers[0] ?? at[1]
    else at.splice(0, 2, x, y)
    return [...at]
  })
}
