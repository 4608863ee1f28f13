import { createCanvas } from '@napi-rs/canvas'
import { edge } from '../geometry/edge.ts'
import { pt } from '../geometry/units.ts'
import { isToRead } from './document-rules.ts'
import type { Finding, Opened } from './open.ts'

/** A quarter of a face, and the dots that a band begins and ends between. */
const most = 0.26

/** No band of nothing takes more than a quarter of a face; sheets that hold several are not looked at. */
export async function bandRules(file: Opened): Promise<Finding[]> {
  const card = file.about.form === 'screen'
  if (!card && !isToRead(file.objects)) return []
  const findings: Finding[] = []
  for (let number = 1; number <= file.shown.numPages; number += 1) {
    const share = await blankBand(file, number, card ? besideEdge : inMargins)
    if (share <= most) continue
    const detail = `nothing stands on ${Math.round(share * 100)} % of the height in one place`
    findings.push({ rule: 'band', page: number, detail })
  }
  return findings
}

/** What of a page is looked at: so many millimeters at each side are left out. */
type Without = { left: number; right: number; top: number; bottom: number }

/** On a card all but its colored edge, on a page what a desktop printer’s margins leave. */
const besideEdge: Without = { left: edge.width + 2, right: 2, top: 0, bottom: 0 }
const inMargins: Without = { left: 16, right: 16, top: 16, bottom: 16 }

/** Dots a point: with fewer, thin lines to write on are lost. */
const scale = 1

/** Two grays that are closer than this are one ground. */
const same = 7

/** The largest share of a page’s height over which nothing stands: no word, no mark, no line to write on. */
async function blankBand({ shown }: Opened, number: number, without: Without): Promise<number> {
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
    const line = data.subarray(row * w * 4, (row + 1) * w * 4)
    // A line from side to side is flat, and of another color than what is above it.
    const goes = run > 0 && near(line, data.subarray((row - 1) * w * 4, row * w * 4))
    run = isFlat(line) ? (goes ? run + 1 : 1) : 0
    longest = Math.max(longest, run)
  }
  return longest / h
}

/** Whether two rows of dots begin alike. */
function near(one: Uint8ClampedArray, other: Uint8ClampedArray): boolean {
  return [0, 1, 2].every((channel) => Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)) < same)
}

/** Whether a row of dots is of one color from end to end. */
function isFlat(row: Uint8ClampedArray): boolean {
  return [0, 1, 2].every((channel) => {
    let [lowest, highest] = [255, 0]
    for (let index = channel; index < row.length; index += 4) {
      const value = row[index] ?? 0
      lowest = Math.min(lowest, value)
      highest = Math.max(highest, value)
    }
    return highest - lowest < same
  })
}
