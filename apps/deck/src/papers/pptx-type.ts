/** The kit's typeface; PowerPoint takes its own where it is not installed. */
export const typeface = 'Atkinson Hyperlegible Next'

/** A colour as PowerPoint writes it. */
export function hex(colour: string): string {
  return colour.replace('#', '')
}
