import { type Colours, light } from '@read-the-room/brand'

/** How a face is dressed. */
export type Look = {
  colours: Colours
  /** Size of body text in points. */
  size: number
  /** How freely things are spaced: 0 is tight, 1 is what we like, 2 fills a card of few words. */
  air: number
}

/** No text on a card is ever set smaller than this, in points. */
export const floor = 10

/** The settings that are tried, most generous first: space goes before size does. */
export const steps = [
  { size: 12, air: 2 },
  { size: 12, air: 1.5 },
  { size: 12, air: 1 },
  { size: 12, air: 0.5 },
  { size: 11.5, air: 0.5 },
  { size: 11, air: 0.4 },
  { size: 10.5, air: 0.3 },
  { size: floor, air: 0.2 },
  { size: floor, air: 0 },
] as const

/** Colours as they come out of any printer. */
export const colourLook = (step: Pick<Look, 'size' | 'air'>): Look => ({ colours: light, ...step })

/** A gap in points, from tight to airy. */
export const gap = ({ air }: Look, tight: number, airy: number) => tight + (airy - tight) * air

/** Line height of running text, as a multiple of its size. */
export const leading = (look: Look) => Math.min(1.3, gap(look, 1.15, 1.26))

/** Sizes of text beside the body, never below the floor. */
export const sizes = {
  small: ({ size }: Look) => Math.max(floor, size * 0.86),
  body: ({ size }: Look) => size,
  headline: ({ size }: Look) => size * 1.1,
  question: ({ size }: Look) => size * 1.38,
} as const satisfies Record<string, (look: Look) => number>
