import { contrast } from './contrast.ts'
import { fromOklch, toOklch } from './oklch.ts'

/** What every coloured word stands on: slides and screens, then cards and printed sheets. */
export const grounds = { paper: '#FBF8F3', card: '#FFFFFF' } as const

/** The least contrast of text with what it stands on (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

/** The pale ground of a colour's boxes: its hue, almost paper. */
export function tintOf(colour: string): string {
  const { chroma, hue } = toOklch(colour)
  return fromOklch({ lightness: 0.942, chroma: Math.min(chroma, 0.022), hue })
}

/** The same for a dark ground. */
export function darkTintOf(colour: string): string {
  const { chroma, hue } = toOklch(colour)
  return fromOklch({ lightness: 0.284, chroma: Math.min(chroma, 0.045), hue })
}

/** The ground on which a colour is hardest to read, and its contrast there. */
export function hardestGround(colour: string): { on: 'paper' | 'cards' | 'its tint'; is: number } {
  return (
    [
      { on: 'paper', is: contrast(colour, grounds.paper) },
      { on: 'cards', is: contrast(colour, grounds.card) },
      { on: 'its tint', is: contrast(colour, tintOf(colour)) },
    ] as const
  ).reduce((hardest, ground) => (ground.is < hardest.is ? ground : hardest))
}

/** Whether words in this colour can be read on slides, screens, cards and in its own boxes. */
export function isReadable(colour: string): boolean {
  return hardestGround(colour).is >= leastContrast
}

/** The colour itself where it can be read; else the same hue, darkened no more than is needed. */
export function nearestReadable(colour: string): string {
  const { lightness, chroma, hue } = toOklch(colour)
  return nearest(colour, isReadable, (step) => ({
    lightness: lightness * (1 - step / steps),
    chroma,
    hue,
  }))
}

/** The same hue for a dark ground, lightened no more than is needed to be read on all of `dark`. */
export function nearestOnDark(colour: string, dark: readonly string[]): string {
  const { lightness, chroma, hue } = toOklch(colour)
  const passes = (one: string) => dark.every((ground) => contrast(one, ground) >= leastContrast)
  return nearest(colour, passes, (step) => ({
    lightness: lightness + (1 - lightness) * (step / steps),
    chroma,
    hue,
  }))
}

const steps = 400

function nearest(
  colour: string,
  passes: (colour: string) => boolean,
  at: (step: number) => Parameters<typeof fromOklch>[0],
): string {
  if (passes(colour)) return colour
  for (let step = 1; step <= steps; step += 1) {
    const candidate = fromOklch(at(step))
    if (passes(candidate)) return candidate
  }
  throw new RangeError(`no shade of ${colour} can be read: the grounds are at fault`)
}
