import { type Colors, light, withOwn } from '@read-the-room/brand'
import type { StartKit } from '@read-the-room/core'

/** How a face is styled. */
export type Look = {
  colors: Colors
  /** Size of body text in points. */
  size: number
  /** No text is set smaller than this, in points. */
  floor: number
  /** How freely things are spaced: 0 is tight, 1 is what we like, 2 fills a card of few words. */
  air: number
}

/** One setting of a profile: a size and how freely it is spaced. */
export type Step = Pick<Look, 'size' | 'air'>

/** How cards are printed: in color, in black alone, or large. */
export const profiles = ['color', 'ink-saver', 'large-print'] as const
export type Profile = (typeof profiles)[number]

/** The settings that are tried, most generous first: space goes before size does. */
export function stepsOf(profile: Profile): readonly Step[] {
  return profile === 'large-print' ? large : usual
}

const usual: readonly Step[] = [
  { size: 12, air: 3 },
  { size: 12, air: 2 },
  { size: 12, air: 1.5 },
  { size: 12, air: 1 },
  { size: 12, air: 0.5 },
  { size: 11.5, air: 0.5 },
  { size: 11, air: 0.4 },
  { size: 10.5, air: 0.3 },
  { size: 10, air: 0.2 },
  { size: 10, air: 0 },
]

const large: readonly Step[] = [
  { size: 18, air: 2 },
  { size: 18, air: 1 },
  { size: 18, air: 0.5 },
  { size: 18, air: 0 },
]

/** The look of a step in a profile, in the organization's colors where it has its own. */
export function lookOf(kit: StartKit, profile: Profile, step: Step): Look {
  const colors = profile === 'ink-saver' ? blackOnWhite : withOwn(kit.workshop.colors)
  return { colors, floor: stepsOf(profile).at(-1)?.size ?? step.size, ...step }
}

/** Black ink and no areas of tone: shape and line tell the modes apart. Lines to write on stay light. */
const blackOnWhite = {
  ...(Object.fromEntries(
    Object.keys(light).map((role) => [
      role,
      /Tint$|Ground$|^ground$|OnInk$|^paper$|^card$/.test(role) ? '#FFFFFF' : '#000000',
    ]),
  ) as Colors),
  rule: '#D3D3D3',
}

/** A gap in points, from tight to airy. */
export const gap = ({ air }: Look, tight: number, airy: number) => tight + (airy - tight) * air

/** Line height of running text, as a multiple of its size. */
export const leading = (look: Look) => Math.min(1.3, gap(look, 1.15, 1.26))

/** Sizes of text beside the body, never below the floor. */
export const sizes = {
  small: ({ size, floor }: Look) => Math.max(floor, size * 0.86),
  headline: ({ size }: Look) => size * 1.1,
  question: ({ size }: Look) => size * 1.38,
} as const satisfies Record<string, (look: Look) => number>
