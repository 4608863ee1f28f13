import {
  darkGroundOf,
  darkTintOf,
  groundOf,
  grounds,
  modeColors,
  nearestOnDark,
  tintOf,
} from '@read-the-room/core'

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
  /** Somebody in a plan: a disc, whoever it is. */
  person: string
  /** The outline of a thing in a plan. */
  thing: string
  /** What lies between people before their moment is read, and after. */
  ground: string
  networkingGround: string
  socializingGround: string
  mixedGround: string
  /** A mark that lies on ink: in a speech bubble, on an invitation. */
  networkingOnInk: string
  socializingOnInk: string
  mixedOnInk: string
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
  person: '#667085', // 4.7
  thing: '#7F8794', // 3.4
  ground: '#EAE4D9',
  networkingGround: '#BED6F9',
  socializingGround: '#F5CBB3',
  mixedGround: '#DECBF1',
  networkingOnInk: '#8DB8F2',
  socializingOnInk: '#F2A97E',
  mixedOnInk: '#C9A6EC',
  best: '#1E6B3A', // 6.2
  workable: '#8A5A00', // 5.6
}

/** Dark ground: screens at night, and every plan. */
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
  person: '#8A95A6', // 5.9
  thing: '#667085', // 3.6
  ground: '#262C39',
  networkingGround: '#264873',
  socializingGround: '#633D22',
  mixedGround: '#503A72',
  networkingOnInk: modeColors.networking,
  socializingOnInk: modeColors.socializing,
  mixedOnInk: modeColors.mixed,
  best: '#7FD19B',
  workable: '#E9BC62',
}

/** An organization's own colors, as far as it has chosen some. */
export type OwnColors = Partial<Record<(typeof ownRoles)[number], string | undefined>>

/**
 * The organization's own colors in place of the kit's, on a light ground, with tints and grounds of
 * the same hue. A color that is the kit's own keeps those that were mixed for it.
 */
export function withOwn(own: OwnColors): Colors {
  const colors = { ...light }
  for (const [role, color] of chosen(own)) {
    colors[role] = color
    colors[`${role}Tint`] = tintOf(color)
    colors[`${role}Ground`] = groundOf(color)
    colors[`${role}OnInk`] = nearestOnDark(color, [light.ink])
  }
  return colors
}

/** The same at night: an own color keeps its hue, as light as it must be to be read there. */
export function atNight(own: OwnColors = {}): Colors {
  const colors = { ...dark }
  for (const [role, color] of chosen(own)) {
    const [tint, ground] = [darkTintOf(color), darkGroundOf(color)]
    colors[`${role}Tint`] = tint
    colors[`${role}Ground`] = ground
    colors[`${role}OnInk`] = color
    colors[role] = nearestOnDark(color, [dark.paper, dark.card, tint, ground])
  }
  return colors
}

/** The colors that an organization may choose. */
export const ownRoles = ['networking', 'socializing', 'mixed'] as const

function chosen(own: OwnColors) {
  return ownRoles.flatMap((role) => {
    const color = own[role]
    return color === undefined || color.toUpperCase() === light[role]
      ? []
      : [[role, color] as const]
  })
}
