import { createCanvas, loadImage } from '@napi-rs/canvas'
import { atNight, type Colors, dark, light, withOwn } from '@read-the-room/brand'
import { fromOklch, modeColors, type Oklch, toOklch, type Workshop } from '@read-the-room/core'

type Own = Workshop['colors']

/** Below this chroma a color is ink, paper or a shade of them: theirs have a little blue, a little red. */
const leastChroma = 0.045
/** A picture is kept small, and its areas are not quite in their colors. */
const nearest = 5
/** So many degrees around its hue, everything is a shade of a mode. */
const widest = 25

/**
 * A picture of the kit in an organization's colors, from the one in the kit's: each color of a mode
 * becomes the organization's, and so does every shade of it at the edge of a letter. No browser is
 * needed; whoever exports gets pictures of their own slides and words.
 */
export async function inOwnColors(file: string, own: Own): Promise<Uint8Array> {
  const picture = await loadImage(file)
  const canvas = createCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')
  context.drawImage(picture, 0, 0)
  const image = context.getImageData(0, 0, picture.width, picture.height)
  const { data } = image
  const change = changer(own)
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    const changed = change((red << 16) | (green << 8) | blue)
    data[at] = changed >> 16
    data[at + 1] = (changed >> 8) & 255
    data[at + 2] = changed & 255
  }
  context.putImageData(image, 0, 0)
  return await canvas.encode('png')
}

/** What becomes of a color, as a number of six hex digits. */
export function changer(own: Own): (color: number) => number {
  const areas = [...flat(light, withOwn(own)), ...flat(dark, atNight(own))]
  const known = new Map<number, number>()
  const modes = Object.entries(own).flatMap(([name, color]) =>
    color === undefined
      ? []
      : [{ from: toOklch(modeColors[name as keyof typeof modeColors]), to: toOklch(color) }],
  )
  return (color) => {
    const before = known.get(color)
    if (before !== undefined) return before
    const area = areas.find(([from]) => apart(from, color) <= nearest)
    const after = area === undefined ? shade(color, modes) : area[0] === area[1] ? color : area[1]
    known.set(color, after)
    return after
  }
}

/** The largest difference of two colors in red, green or blue. */
function apart(one: number, other: number): number {
  const parts = [16, 8, 0].map((bits) => ((one >> bits) & 255) - ((other >> bits) & 255))
  return Math.max(...parts.map(Math.abs))
}

/** The colors of areas, each with the organization's. */
function flat(from: Colors, to: Colors): [number, number][] {
  const roles = Object.keys(from) as (keyof Colors)[]
  return roles.map((role) => [number(from[role]), number(to[role])])
}

function shade(color: number, modes: { from: Oklch; to: Oklch }[]): number {
  const seen = toOklch(`#${color.toString(16).padStart(6, '0')}`)
  const mode = modes.find(({ from }) => Math.abs(turned(seen.hue - from.hue)) <= widest)
  if (seen.chroma < leastChroma || mode === undefined) return color
  const { from, to } = mode
  const share = Math.min(1, seen.chroma / from.chroma)
  return number(
    fromOklch({
      lightness: Math.min(1, Math.max(0, seen.lightness + (to.lightness - from.lightness) * share)),
      chroma: (seen.chroma / from.chroma) * to.chroma,
      hue: to.hue,
    }),
  )
}

/** An angle as the shorter way round. */
function turned(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}

function number(color: string): number {
  return Number.parseInt(color.slice(1), 16)
}
