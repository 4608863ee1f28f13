/** A point at a distance from (x, y); degrees clockwise from up. */
export function polar(x: number, y: number, degrees: number, distance: number) {
  const angle = (degrees * Math.PI) / 180
  return { x: tidy(x + Math.sin(angle) * distance), y: tidy(y - Math.cos(angle) * distance) }
}

/** Two decimals: finer than any printer, and the same in every build. */
export function tidy(value: number): number {
  return Math.round(value * 100) / 100
}
