import { contrast } from './contrast.ts'
import { fromOklch, toOklch } from './oklch.ts'

/** What every colored word stands on: slides and screens, then cards and printed sheets. */
export const grounds = { paper: '#FBF8F3', card: '#FFFFFF' } as const

/** The least contrast of text with what it stands on (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

/** The pale ground of a color's boxes: its hue, almost paper. */
export function tintOf(color: string): string {
  const { chroma, hue } = toOklch(color)
  return fromOklch({ lightness: 0.942, chroma: Math.min(chroma, 0.022), hue })
}

/** The same for a dark ground. */
export function darkTintOf(color: string): string {
  const { chroma, hue } = toOklch(color)
  return fromOklch({ lightness: 0.284, chroma: Math.min(chroma, 0.045), hue })
}

/** The ground between people in a plan on paper: its hue, strong enough to be seen as that color. */
export function groundOf(color: string): string {
  const { chroma, hue } = toOklch(color)
  return fromOklch({ lightness: 0.87, chroma: Math.min(chroma, 0.055), hue })
}

/** The same in a plan at night. */
export function darkGroundOf(color: string): string {
  const { chroma, hue } = toOklch(color)
  return fromOklch({ lightness: 0.4, chroma: Math.min(chroma, 0.085), hue })
}

/** The ground on which a color is hardest to read, and its contrast there. */
export function hardestGround(color: string): { on: 'paper' | 'cards' | 'its tint'; is: number } {
  return (
    [
      { on: 'paper', is: contrast(color, grounds.paper) },
      { on: 'cards', is: contrast(color, grounds.card) },
      { on: 'its tint', is: contrast(color, tintOf(color)) },
    ] as const
  ).reduce((hardest, ground) => (ground.is < hardest.is ? ground : hardest))
}

/** Whether words in this color can be read on slides, screens, cards and in its own boxes. */
export function isReadable(color: string): boolean {
  return hardestGround(color).is >= leastContrast
}

/** The color itself where it can be read; else the same hue, darkened no more than is needed. */
export function nearestReadable(color: string): string {
  const { lightness, chroma, hue } = toOklch(color)
  return nearest(color, isReadable, (step) => ({
    lightness: lightness * (1 - step / steps),
    chroma,
    hue,
  }))
}

/** The same hue for a dark ground, lightened no more than is needed to be read on all of `dark`. */
export function nearestOnDark(color: string, dark: readonly string[]): string {
  const { lightness, chroma, hue } = toOklch(color)
  const passes = (one: string) => dark.every((ground) => contrast(one, ground) >= leastContrast)
  return nearest(color, passes, (step) => ({
    lightness: lightness + (1 - lightness) * (step / steps),
    chroma,
    hue,
  }))
}

const steps = 400

function nearest(
  color: string,
  passes: (color: string) => boolean,
  at: (step: number) => Parameters<typeof fromOklch>[0],
): string {
  if (passes(color)) return color
  for (let step = 1; step <= steps; step += 1) {
    const candidate = fromOklch(at(step))
    if (passes(candidate)) return candidate
  }
  throw new RangeError(`no shade of ${color} can be read: the grounds are at fault`)
}
