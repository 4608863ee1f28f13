import { dark, light } from '@read-the-room/brand'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inBlack, inInks, type Rgb } from './inks.ts'

const rgb = (hex: string): Rgb => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}
const part = fc.double({ min: 0, max: 1, noNaN: true })
const any = fc.tuple(part, part, part)

/** How much black a printer of black puts down for a color. */
const inkOf = ([red, green, blue]: Rgb) => 1 - (0.2126 * red + 0.7152 * green + 0.0722 * blue)

test('whatever the color, an ink-saver takes black alone, and no more of it', () => {
  fc.assert(
    fc.property(any, (color) => {
      const printed = inBlack(color)
      expect(printed).toHaveLength(1)
      const [gray] = printed
      expect(inkOf([gray, gray, gray])).toBeLessThanOrEqual(inkOf(color) + 1e-9)
    }),
  )
})

test('words go to a print shop in black ink alone, the colors of the modes in color', () => {
  expect(inInks(rgb(light.ink))).toEqual([0, 0, 0, 1])
  expect(inInks(rgb(light.quiet)).slice(0, 3)).toEqual([0, 0, 0])
  for (const color of [light.networking, light.socializing, light.mixed]) {
    const [cyan, magenta, yellow] = inInks(rgb(color))
    expect(cyan + magenta + yellow).toBeGreaterThan(0.5)
  }
})

test('whatever the color, a print shop needs at most three inks for it, and sees the same color', () => {
  fc.assert(
    fc.property(any, (color) => {
      const inks = inInks(color)
      for (const ink of inks) expect(ink).toSatisfy((one: number) => one >= 0 && one <= 1)
      expect(inks.reduce((sum, ink) => sum + ink, 0)).toBeLessThanOrEqual(3)
      expect(Math.min(...inks.slice(0, 3))).toBe(0)
      const [cyan, magenta, yellow, black] = inks
      const back = [cyan, magenta, yellow].map((ink) => (1 - ink) * (1 - black))
      for (const [at, part] of back.entries()) expect(part).toBeCloseTo(color[at] ?? 0, 9)
    }),
  )
})

test('the shades of a room at night stay apart at a print shop', () => {
  const shades = Object.values(dark)
  const apart = new Set(shades.map((color) => String(inInks(rgb(color)))))
  expect(apart.size).toBe(new Set(shades).size)
})
