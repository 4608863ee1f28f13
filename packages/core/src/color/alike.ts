import { type ColorRole, modeColors } from './mode-colors.ts'
import { toOklch } from './oklch.ts'

/** Own colors, as far as they are chosen. */
type Own = Partial<Record<ColorRole, string | undefined>>

const pairs = [
  ['networking', 'socializing'],
  ['networking', 'mixed'],
  ['socializing', 'mixed'],
] as const satisfies [ColorRole, ColorRole][]

/** Two colors that nobody tells apart at a glance: each pair once, at one that was chosen. */
export function alike(own: Own): { role: ColorRole; message: string }[] {
  return pairs.flatMap(([one, other]) => {
    const [first, second] = [own[one] ?? modeColors[one], own[other] ?? modeColors[other]]
    if (own[one] === undefined && own[other] === undefined) return []
    if (![first, second].every(isColor) || apart(first, second) >= leastApart) return []
    const [role, against] = own[other] === undefined ? [one, other] : [other, one]
    const whose = own[against] === undefined ? 'the kit’s own, ' : ''
    const message = `${own[role]} looks like ${against} (${whose}${against === one ? first : second}): choose colors that differ at a glance`
    return [{ role, message }]
  })
}

/**
 * The least distance in OKLab. The kit's closest two, networking and mixed, are 0.11 apart; two
 * shades of one blue are told apart side by side from about 0.05, but not across a room.
 */
const leastApart = 0.08

function apart(one: string, other: string): number {
  const [a, b] = [one, other].map((color) => {
    const { lightness, chroma, hue } = toOklch(color)
    const angle = (hue * Math.PI) / 180
    return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]
  })
  return Math.hypot(...(a ?? []).map((value, index) => value - (b?.[index] ?? 0)))
}

function isColor(color: string): boolean {
  return /^#[0-9a-fA-F]{6}$/.test(color)
}
