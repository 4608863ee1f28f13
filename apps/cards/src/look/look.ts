import { atNight, type Colors, light, withOwn } from '@read-the-room/brand'
import { type Kit, type Tongue, tongueOf } from '@read-the-room/core'

/** The colors of a card: those of the kit, and a ground a shade darker than paper. */
export type CardColors = Colors & { shade: string }

/** How a face is styled. */
export type Look = {
  colors: CardColors
  /** The colors of what is drawn at night: plans of rooms. */
  night: CardColors
  /** Black ink that is saved: outlines, and nothing filled that an outline tells as well. */
  outline: boolean
  /** Size of body text in points. */
  size: number
  /** No text is set smaller than this, in points. */
  floor: number
  /** How freely things are spaced: 0 is tight, 1 is what we like, 2 fills a card of few words. */
  air: number
  /** Tells which texts are in another language, since the kit's own does not have them yet. */
  tongue: Tongue
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

/** Sizes from the largest to the smallest in points, half a point each; then space goes. */
function ladder(largest: number, smallest: number): Step[] {
  const sizes = Array.from({ length: (largest - smallest) * 2 + 1 }, (_size, index) => ({
    size: largest - index / 2,
    air: 1,
  }))
  return [...sizes, ...[0.6, 0.3, 0].map((air) => ({ size: smallest, air }))]
}

/** The smallest size of a card; a page that is full of words may go half a point below. */
const least = 10.5

const usual = [...ladder(19, least), { size: 10, air: 0 }]
/** The smallest size of large print. */
const leastLarge = 18

const large = ladder(34, leastLarge)

/** The look of a step in a profile, in the organization's colors where it has its own. */
export function lookOf(kit: Kit, profile: Profile, step: Step): Look {
  const outline = profile === 'ink-saver'
  const colors = outline ? blackOnWhite : { ...withOwn(kit.workshop.colors), shade }
  const night = atNight(kit.workshop.colors)
  return {
    colors,
    night: outline ? blackOnWhite : { ...night, shade: night.card },
    outline,
    tongue: kept(kit),
    floor: profile === 'large-print' ? leastLarge : Math.min(step.size, least),
    ...step,
  }
}

/** A kit is asked for at every size that is tried. */
const tongues = new WeakMap<Kit, Tongue>()

function kept(kit: Kit): Tongue {
  const tongue = tongues.get(kit) ?? tongueOf(kit)
  tongues.set(kit, tongue)
  return tongue
}

/** The colors of words on paper, which no organization changes. */
export const inkColors = [light.ink, light.quiet] as const

/** A ground a shade darker than paper: a question, the band of a back. */
const shade = '#F0E9DD'

/** Black ink and no areas of tone: shape and line tell the modes apart. Lines to write on stay light. */
const blackOnWhite: CardColors = {
  ...(Object.fromEntries(
    Object.keys(light).map((role) => [
      role,
      /Tint$|Ground$|^ground$|OnInk$|^paper$|^card$/.test(role) ? '#FFFFFF' : '#000000',
    ]),
  ) as Colors),
  rule: '#D3D3D3',
  shade: '#FFFFFF',
}

/** Whether a face is set in large print, where what stands side by side has no room. */
export const isLarge = ({ floor }: Look) => floor === leastLarge

/** A gap in points, from tight to airy. */
export const gap = ({ air }: Look, tight: number, airy: number) => tight + (airy - tight) * air

/** Line height of running text, as a multiple of its size. */
export const leading = (look: Look) => Math.min(1.3, gap(look, 1.15, 1.26))

/** Sizes of text beside the body, never below the floor. */
export const sizes = {
  small: ({ size, floor }: Look) => Math.max(floor, size * 0.86),
  headline: ({ size }: Look) => size * 1.1,
  question: ({ size }: Look) => size * 1.38,
  title: ({ size }: Look) => size * 1.5,
  /** The name of a set on its back, and of a vote: as large as its card allows. */
  name: ({ size }: Look) => size * 1.5,
  /** A sentence that is alone on its card. */
  sign: ({ size }: Look) => size * 1.35,
  vote: ({ size }: Look) => size * 1.7,
} as const satisfies Record<string, (look: Look) => number>
