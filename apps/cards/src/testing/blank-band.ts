import { createCanvas } from '@napi-rs/canvas'
import { pt } from '../geometry/units.ts'
import type { Opened } from '../preflight/open.ts'

/** What of a page is looked at: so many millimetres at each side are left out. */
type Without = { left: number; right: number; top: number; bottom: number }

/** Half a dot a point is fine enough for a band of white. */
const scale = 0.5

/** Two grays that are closer than this are one ground. */
const same = 7

/** The largest share of a page’s height over which nothing stands: no word, no mark, no line to write on. */
export async function blankBand({ shown }: Opened, number: number, without: Without) {
  const page = await shown.getPage(number)
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
  const canvas = createCanvas(width, height)
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  const dots = (mm: number) => Math.round(pt(mm) * scale)
  const [x, y] = [dots(without.left), dots(without.top)]
  const [w, h] = [width - x - dots(without.right), height - y - dots(without.bottom)]
  const { data } = canvas.getContext('2d').getImageData(x, y, w, h)
  let [longest, run] = [0, 0]
  for (let row = 0; row < h; row += 1) {
    run = isFlat(data.subarray(row * w * 4, (row + 1) * w * 4)) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest / h
}

/** Whether a row of dots is of one color from end to end. */
function isFlat(row: Uint8ClampedArray): boolean {
  return [0, 1, 2].every((channel) => {
    let [least, most] = [255, 0]
    for (let index = channel; index < row.length; index += 4) {
      const value = row[index] ?? 0
      least = Math.min(least, value)
      most = Math.max(most, value)
    }
    return most - least < same
  })
}
