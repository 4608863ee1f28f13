/** The kit's own colours for the two modes and for mixed moments; contrast with paper in brackets. */
export const modeColours = {
  networking: '#1D4F91', // 7.7
  socializing: '#A8430F', // 5.7
  mixed: '#6A3D8F', // 7.4
} as const

/** What has a colour that an organization may choose. */
export type ColourRole = keyof typeof modeColours
