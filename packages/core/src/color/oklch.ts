/**
 * A color as the eye orders it: lightness 0 to 1, chroma from 0 (gray), hue in degrees.
 * Björn Ottosson, "A perceptual color space for image processing" (2020), as in CSS Color 4.
 */
export type Oklch = { lightness: number; chroma: number; hue: number }

/** `#rrggbb` → OKLCH. */
export function toOklch(color: string): Oklch {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  )
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const lightness = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  return { lightness, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI }
}

/** OKLCH → `#RRGGBB`. What no screen can show loses chroma until one can; lightness and hue stay. */
export function fromOklch(color: Oklch): string {
  let inside = 0
  let outside = color.chroma
  if (isShown(toLinear(color))) return hex(toLinear(color))
  for (let step = 0; step < 20; step += 1) {
    const chroma = (inside + outside) / 2
    if (isShown(toLinear({ ...color, chroma }))) inside = chroma
    else outside = chroma
  }
  return hex(toLinear({ ...color, chroma: inside }))
}

function toLinear({ lightness, chroma, hue }: Oklch): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
}

/** Within the colors of a screen, up to what rounding to 8 bits forgives. */
function isShown(channels: number[]): boolean {
  return channels.every((channel) => channel > -0.0005 && channel < 1.0005)
}

function hex(channels: number[]): string {
  const parts = channels.map((channel) => {
    const value = Math.min(1, Math.max(0, channel))
    const curved = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
    return Math.round(curved * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('').toUpperCase()}`
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
