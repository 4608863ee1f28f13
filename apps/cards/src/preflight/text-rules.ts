import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { pt } from '../geometry/units.ts'
import type { Finding, Opened } from './open.ts'

/** No text is cut, too small, or too near the edge. */
export async function textRules(file: Opened): Promise<Finding[]> {
  const findings: Finding[] = []
  for (let number = 1; number <= file.shown.numPages; number += 1) {
    const page = await file.shown.getPage(number)
    const { items } = await page.getTextContent()
    const size = file.objects.getPage(number - 1).getTrimBox()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      findings.push(...rulesFor(item, size, file).map((finding) => ({ ...finding, page: number })))
    }
  }
  return findings
}

type Area = { x: number; y: number; width: number; height: number }

/** What a desktop printer cannot print, and what a cutter may miss. */
const edge = pt(3)
const floor = 10

function rulesFor(item: TextItem, trim: Area, { about }: Opened): Finding[] {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform
  const size = Math.hypot(c, d)
  const findings: Finding[] = []
  const quote = `"${item.str.slice(0, 40)}"`
  if (item.str.trimEnd().endsWith('…')) {
    findings.push({ rule: 'ellipsis', detail: `${quote} is cut short` })
  }
  const least = about.profile === 'large-print' ? 18 : floor
  if (size < least - 0.01 && !isSlug(size, y)) {
    findings.push({ rule: 'size', detail: `${quote} is set in ${size.toFixed(1)} pt` })
  }
  const left = Math.min(x, x + item.width * Math.sign(item.transform[0] ?? 1))
  const inside =
    left >= trim.x + edge - 0.1 &&
    left + item.width <= trim.x + trim.width - edge + 0.1 &&
    y >= trim.y + edge &&
    y + size * 0.7 <= trim.y + trim.height - edge
  if (!inside) findings.push({ rule: 'edge', detail: `${quote} is too near the cut` })
  return findings
}

/** The line at the foot of a sheet, outside every card. */
function isSlug(size: number, y: number): boolean {
  return Math.abs(size - 6.5) < 0.01 && y < pt(9)
}
