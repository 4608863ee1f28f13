import { expect, test } from 'vitest'
import { hall } from './hall.ts'
import { gatherings, hallSize, you } from './hall-room.ts'
import type { Drawing } from './shape.ts'

const everybody = [...gatherings.flatMap(({ people }) => people), you]

/** How many marks and colored grounds are seen. */
const colored = ({ shapes }: Drawing) =>
  shapes.filter(({ fill, stroke }) => /^(networking|socializing|mixed)/.test(`${fill ?? stroke}`))
    .length

test('with every step the light grows, and no moment is lost again', () => {
  for (const steps of [1, 5, 6, 7, 12, 40]) {
    const drawn = Array.from({ length: steps + 1 }, (_, step) => hall(step, steps))
    const light = drawn
      .map(({ shapes }) =>
        shapes.flatMap((shape) => ('r' in shape && shape.fill === 'ground' ? (shape.r ?? 0) : 0)),
      )
      .map((radii) => Math.max(...radii))
    const read = drawn.map(colored)
    expect(light).toEqual([...light].sort((a, b) => a - b))
    expect(new Set(light).size).toBe(steps + 1)
    expect(read).toEqual([...read].sort((a, b) => a - b))
    if (steps < gatherings.length) expect(new Set(read).size).toBe(steps + 1)
    expect(colored(hall(0, steps))).toBe(0)
    expect(read.at(-1)).toBeGreaterThan(everybody.length - 1)
  }
})

test('everybody is seen whole, and nobody stands where the title does', () => {
  expect(everybody.length).toBeGreaterThan(40)
  for (const [index, { x, y }] of everybody.entries()) {
    expect(x > 4 && x < hallSize.width - 6 && y > 6 && y < hallSize.height - 4).toBe(true)
    expect(x < hallSize.width / 2 && y > hallSize.height * 0.55).toBe(false)
    for (const other of everybody.slice(index + 1)) {
      expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(8.4)
    }
  }
})
