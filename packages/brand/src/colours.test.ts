import { expect, test } from 'vitest'
import { type Colours, dark, light } from './colours.ts'
import { contrast } from './contrast.ts'

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

test('contrast is WCAG’s: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  expect(contrast('#1D4F91', '#1D4F91')).toBe(1)
})
