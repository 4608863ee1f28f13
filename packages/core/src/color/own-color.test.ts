import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { fromOklch, toOklch } from './oklch.ts'
import {
  grounds,
  hardestGround,
  isReadable,
  leastContrast,
  nearestOnDark,
  nearestReadable,
  tintOf,
} from './own-color.ts'

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`)

test('contrast is WCAG’s: black on white is 21, a color on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  expect(contrast('#1D4F91', '#1D4F91')).toBe(1)
})

test('OKLCH is CSS’s, there and back', () => {
  const { lightness, chroma, hue } = toOklch('#ff0000')
  expect(lightness).toBeCloseTo(0.628, 3)
  expect(chroma).toBeCloseTo(0.2577, 3)
  expect(hue).toBeCloseTo(29.23, 1)
  fc.assert(
    fc.property(color, (one) => {
      expect(fromOklch(toOklch(one))).toBe(one)
    }),
  )
})

test.each([
  ['#1D4F91', '#1D4F91'],
  ['#7FB2FF', '#3C6BB3'],
  ['#FFD400', '#806900'],
  ['#FFFFFF', '#6B6B6B'],
])('the nearest of %s that can be read is %s', (own, nearest) => {
  expect(nearestReadable(own)).toBe(nearest)
})

test('every color has a readable neighbor of its hue, no darker than it must be', () => {
  fc.assert(
    fc.property(color, (own) => {
      const nearest = nearestReadable(own)
      expect(isReadable(nearest)).toBe(true)
      for (const ground of [grounds.paper, grounds.card, tintOf(nearest)]) {
        expect(contrast(nearest, ground)).toBeGreaterThanOrEqual(leastContrast)
      }
      if (nearest !== own) expect(hardestGround(nearest).is).toBeLessThan(leastContrast + 0.25)
    }),
  )
})

test('ink can be read on every tint', () => {
  fc.assert(
    fc.property(color, (own) => {
      expect(contrast('#1C2130', tintOf(own))).toBeGreaterThanOrEqual(7)
    }),
  )
})

test('on dark a color is lightened until it can be read', () => {
  fc.assert(
    fc.property(color, (own) => {
      const lit = nearestOnDark(own, ['#14171F', '#1D212C'])
      expect(contrast(lit, '#1D212C')).toBeGreaterThanOrEqual(leastContrast)
    }),
  )
})
