/** Whether a picture of red, green, blue and alpha shows nothing at all. */
export function isEmpty(pixels: Uint8Array): boolean {
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 0) return false
  return true
}
