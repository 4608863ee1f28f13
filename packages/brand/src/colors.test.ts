import { contrast } from '@read-the-room/core'
import { expect, test } from 'vitest'
import { type Colors, dark, light, withOwn } from './colors.ts'
import { brandCss } from './css.ts'

const text = [
  'ink',
  'quiet',
  'networking',
  'socializing',
  'mixed',
  'unclear',
  'best',
  'workable',
] as const

test.each([
  ['light', light],
  ['dark', dark],
] as const)('every text color can be read on the %s ground', (_name, colors: Colors) => {
  for (const role of text) {
    for (const ground of ['paper', 'card'] as const) {
      expect(contrast(colors[role], colors[ground]), `${role} on ${ground}`).toBeGreaterThanOrEqual(
        4.5,
      )
    }
  }
  for (const mode of ['networking', 'socializing', 'mixed'] as const) {
    const tint = colors[`${mode}Tint`]
    expect(contrast(colors[mode], tint), `${mode} on its tint`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colors.ink, tint), `ink on ${mode}`).toBeGreaterThanOrEqual(7)
  }
})

test('own colors bring their tints; the kit’s own keep theirs', () => {
  const own = withOwn({ networking: '#006B54', socializing: '#a8430f' })
  expect(own).toMatchObject({ networking: '#006B54', networkingTint: '#DEF1EA' })
  expect({ ...own, networking: light.networking, networkingTint: light.networkingTint }).toEqual(
    light,
  )
})

test('on dark an own color keeps its hue and can be read', () => {
  const [, night = ''] = brandCss(withOwn({ networking: '#006B54' })).split('@media')
  const value = (name: string) => new RegExp(`--${name}:(#[0-9A-F]{6})`).exec(night)?.[1] ?? ''
  expect(value('networking')).not.toBe(dark.networking)
  for (const ground of [dark.paper, dark.card, value('networking-tint')]) {
    expect(contrast(value('networking'), ground)).toBeGreaterThanOrEqual(4.5)
  }
  expect(contrast(dark.ink, value('networking-tint'))).toBeGreaterThanOrEqual(7)
  expect(value('socializing')).toBe(dark.socializing)
})
