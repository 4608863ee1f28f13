import { colorAt, type Pixels, pixels } from './pixels.ts'
import { writePng } from './write-png.ts'

/** As many colors as a byte can name. */
const most = 256

/** A picture is flat when its 256 most frequent colors are nearly all of it: drawings, not photos. */
const enough = 0.96

/**
 * A drawing in its 256 most frequent colors: two fifths of the bytes, and no difference to be seen,
 * for what falls away is some of the shades along edges. Other pictures stay as they are.
 */
export function fewColors(png: Uint8Array): Uint8Array {
  const found = pixels(png)
  if (found === undefined) return png
  const counts = counted(found)
  const palette = [...counts]
    .sort(([one, often], [other, times]) => times - often || one - other)
    .slice(0, most)
  const covered = palette.reduce((sum, [, times]) => sum + times, 0)
  if (covered < enough * found.width * found.height) return png
  const smaller = writePng(
    found,
    palette.map(([color]) => color),
  )
  return smaller.length < png.length ? smaller : png
}

/** How often each color stands in a picture. */
function counted({ rgb }: Pixels): Map<number, number> {
  const counts = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const color = colorAt(rgb, at)
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  return counts
}
