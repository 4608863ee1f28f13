/** The kit's own colors for the two modes and for mixed moments; contrast with paper in brackets. */
export const modeColors = {
  networking: '#1D4F91', // 7.7
  socializing: '#A8430F', // 5.7
  mixed: '#6A3D8F', // 7.4
} as const

/** What has a color that an organization may choose. */
export type ColorRole = keyof typeof modeColors
