import { contrast } from '@read-the-room/core'
import { expect, test } from 'vitest'
import { atNight, type Colors, dark, light, withOwn } from './colors.ts'
import { brandCss, nightCss } from './css.ts'

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
  const kept = ['networking', 'networkingTint', 'networkingGround', 'networkingOnInk'] as const
  expect({ ...own, ...Object.fromEntries(kept.map((role) => [role, light[role]])) }).toEqual(light)
})

const modes = ['networking', 'socializing', 'mixed'] as const

test.each([
  ['light', light],
  ['dark', dark],
  ['own, light', withOwn({ networking: '#006B54', socializing: '#9C2B6B', mixed: '#7A4A00' })],
  ['own, at night', atNight({ networking: '#006B54', socializing: '#9C2B6B', mixed: '#7A4A00' })],
] as const)(
  'a plan can be read in %s: marks on their ground, people on every ground',
  (_name, colors: Colors) => {
    for (const mode of modes) {
      const ground = colors[`${mode}Ground`]
      expect(contrast(colors[mode], ground), `${mode} on its ground`).toBeGreaterThanOrEqual(3)
      expect(contrast(colors[mode], colors.paper), `${mode} on floor`).toBeGreaterThanOrEqual(3)
      expect(contrast(colors[`${mode}OnInk`], colors.ink), `${mode} said`).toBeGreaterThanOrEqual(3)
    }
    for (const role of ['person', 'thing', 'ink'] as const) {
      expect(contrast(colors[role], colors.paper), `${role} on floor`).toBeGreaterThanOrEqual(3)
    }
  },
)

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

test('inside .night it is night on every page, in the organization’s own hues too', () => {
  const own = { socializing: '#9C2B6B' }
  const [, night = ''] = /\.night\{([^}]*)\}/.exec(nightCss(withOwn(own))) ?? []
  for (const [role, color] of Object.entries(atNight(own))) {
    const name = role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    expect(night).toContain(`--${name}:${color}`)
  }
})
