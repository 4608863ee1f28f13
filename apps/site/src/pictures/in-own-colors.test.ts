import { modeColors } from '@read-the-room/core'
import { expect, test } from 'vitest'
import { changer } from './in-own-colors.ts'

const number = (color: string) => Number.parseInt(color.slice(1), 16)
const change = changer({ networking: '#006B54' })

test('the color of a mode becomes the organization’s, and a shade of it one of that', () => {
  expect(change(number(modeColors.networking))).toBe(0x006b54)
  const edge = change(0x6d8fc0)
  const [red, green, blue] = [edge >> 16, (edge >> 8) & 255, edge & 255]
  expect(green).toBeGreaterThan(Math.max(red, blue))
})

test.each(['#1C2130', '#566070', '#D9D2C5', '#FFFFFF', '#000000', modeColors.socializing])(
  '%s stays as it is',
  (color) => {
    expect(change(number(color))).toBe(number(color))
  },
)
