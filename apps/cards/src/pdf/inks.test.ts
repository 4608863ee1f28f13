import { dark, light } from '@read-the-room/brand'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { darkInBlack, inBlack, type Rgb } from './inks.ts'

const rgb = (hex: string): Rgb => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}
const part = fc.double({ min: 0, max: 1, noNaN: true })
const any = fc.tuple(part, part, part)

/** How much black a printer of black puts down for a color. */
const inkOf = ([red, green, blue]: Rgb) => 1 - (0.2126 * red + 0.7152 * green + 0.0722 * blue)

test('whatever the color, an ink-saver takes no more ink for it', () => {
  fc.assert(
    fc.property(any, (color) => {
      const [red = 0, green = 0, blue = 0] = inBlack(color)
      expect(red).toBe(green)
      expect(green).toBe(blue)
      expect(inkOf([red, green, blue])).toBeLessThanOrEqual(inkOf(color) + 1e-9)
    }),
  )
})

test('words go to a print shop in black ink alone, the colors of the modes in color', () => {
  expect(darkInBlack(rgb(light.ink))).toEqual([0, 0, 0, 1])
  expect(darkInBlack(rgb(light.quiet)).slice(0, 3)).toEqual([0, 0, 0])
  for (const color of [light.networking, light.socializing, light.mixed, light.paper]) {
    expect(darkInBlack(rgb(color))).toEqual(rgb(color))
  }
})

test('the shades of a room at night stay apart at a print shop', () => {
  for (const color of Object.values(dark)) expect(darkInBlack(rgb(color))).toEqual(rgb(color))
})
