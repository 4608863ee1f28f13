import { grounds, modeColors, tintOf } from '@read-the-room/core'

/** Colors by role. Contrast with paper or dark ground is in brackets (WCAG 2.2, 1.4.3). */
export type Colors = {
  paper: string
  card: string
  ink: string
  quiet: string
  rule: string
  networking: string
  networkingTint: string
  socializing: string
  socializingTint: string
  mixed: string
  mixedTint: string
  unclear: string
  best: string
  workable: string
}

/** Light ground: screens by day, slides, paper. */
export const light: Colors = {
  ...grounds,
  ...modeColors,
  ink: '#1C2130', // 15.1
  quiet: '#566070', // 6.0
  rule: '#D9D2C5',
  networkingTint: '#E4EDF8',
  socializingTint: '#FBE9DD',
  mixedTint: '#F0E8F6',
  unclear: '#566070', // 6.0
  best: '#1E6B3A', // 6.2
  workable: '#8A5A00', // 5.6
}

/** Dark ground: screens at night. */
export const dark: Colors = {
  paper: '#14171F',
  card: '#1D212C',
  ink: '#F2EFE9', // 15.6
  quiet: '#AEB7C4', // 8.9
  rule: '#3A4150',
  networking: '#8DB8F2', // 8.8
  networkingTint: '#1B2A3F',
  socializing: '#F2A97E', // 9.2
  socializingTint: '#3A2519',
  mixed: '#C9A6EC', // 8.7
  mixedTint: '#2E2340',
  unclear: '#AEB7C4', // 8.9
  best: '#7FD19B',
  workable: '#E9BC62',
}

/**
 * The organization's own colors in place of the kit's, on a light ground, with tints of the same
 * hue. A color that is the kit's own keeps the tint that was mixed for it.
 */
export function withOwn(
  own: Partial<Record<'networking' | 'socializing' | 'mixed', string | undefined>>,
): Colors {
  const colors = { ...light }
  for (const role of ownRoles) {
    const color = own[role]
    if (color === undefined || color.toUpperCase() === light[role]) continue
    colors[role] = color
    colors[`${role}Tint`] = tintOf(color)
  }
  return colors
}

/** The colors that an organization may choose. */
export const ownRoles = ['networking', 'socializing', 'mixed'] as const
