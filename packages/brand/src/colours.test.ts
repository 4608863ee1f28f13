import { contrast } from '@read-the-room/core'
import { expect, test } from 'vitest'
import { type Colours, dark, light, withOwn } from './colours.ts'
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
] as const)('every text colour can be read on the %s ground', (_name, colours: Colours) => {
  for (const role of text) {
    for (const ground of ['paper', 'card'] as const) {
      expect(
        contrast(colours[role], colours[ground]),
        `${role} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5)
    }
  }
  for (const mode of ['networking', 'socializing', 'mixed'] as const) {
    const tint = colours[`${mode}Tint`]
    expect(contrast(colours[mode], tint), `${mode} on its tint`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.ink, tint), `ink on ${mode}`).toBeGreaterThanOrEqual(7)
  }
})

test('own colours bring their tints; the kit’s own keep theirs', () => {
  const own = withOwn({ networking: '#006B54', socializing: '#a8430f' })
  expect(own).toMatchObject({ networking: '#006B54', networkingTint: '#DEF1EA' })
  expect({ ...own, networking: light.networking, networkingTint: light.networkingTint }).toEqual(
    light,
  )
})

test('on dark an own colour keeps its hue and can be read', () => {
  const [, night = ''] = brandCss(withOwn({ networking: '#006B54' })).split('@media')
  const value = (name: string) => new RegExp(`--${name}:(#[0-9A-F]{6})`).exec(night)?.[1] ?? ''
  expect(value('networking')).not.toBe(dark.networking)
  for (const ground of [dark.paper, dark.card, value('networking-tint')]) {
    expect(contrast(value('networking'), ground)).toBeGreaterThanOrEqual(4.5)
  }
  expect(contrast(dark.ink, value('networking-tint'))).toBeGreaterThanOrEqual(7)
  expect(value('socializing')).toBe(dark.socializing)
})
