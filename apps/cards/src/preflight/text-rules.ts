import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { edge } from '../geometry/edge.ts'
import { pt } from '../geometry/units.ts'
import type { Finding, Opened } from './open.ts'

/** No text is cut, too small, or too near the edge, and no letter is an empty box. */
export async function textRules(file: Opened): Promise<Finding[]> {
  const findings: Finding[] = []
  for (let number = 1; number <= file.shown.numPages; number += 1) {
    const page = await file.shown.getPage(number)
    const { items } = await page.getTextContent()
    if (await hasLost(page)) {
      const detail = 'a letter is drawn as the empty box of a face that lacks it'
      findings.push({ rule: 'lost', page: number, detail })
    }
    const size = file.objects.getPage(number - 1).getTrimBox()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      findings.push(...rulesFor(item, size, file).map((finding) => ({ ...finding, page: number })))
    }
  }
  return findings
}

/** The first picture of every face stands for the letters that it lacks, and is read back as nothing. */
async function hasLost(page: PDFPageProxy): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList()
  return fnArray.some((fn, index) => {
    if (fn !== OPS.showText) return false
    const [glyphs]: [(number | { unicode: string })[]] = argsArray[index]
    return glyphs.some((glyph) => typeof glyph === 'object' && glyph.unicode === '\0')
  })
}

type Area = { x: number; y: number; width: number; height: number }

/** What a desktop printer cannot print, and what a cutter may miss. */
const near = pt(3)

/** On the colored edge of a card, which is narrow, and whose words are only to find it by. */
const nearOnEdge = pt(1)

const floor = 10

function rulesFor(item: TextItem, trim: Area, { about }: Opened): Finding[] {
  const [, , c = 0, d = 0, , y = 0] = item.transform
  const size = Math.hypot(c, d)
  const findings: Finding[] = []
  const quote = `"${item.str.slice(0, 40)}"`
  if (item.str.trimEnd().endsWith('…')) {
    findings.push({ rule: 'ellipsis', detail: `${quote} is cut short` })
  }
  const smallest = about.profile === 'large-print' ? 18 : floor
  if (size < smallest - 0.01 && !isSlug(size, y)) {
    findings.push({ rule: 'size', detail: `${quote} is set in ${size.toFixed(1)} pt` })
  }
  const box = boxOf(item)
  const least = box.right <= trim.x + pt(edge.width) ? nearOnEdge : near
  const inside =
    box.left >= trim.x + least - 0.1 &&
    box.right <= trim.x + trim.width - near + 0.1 &&
    box.bottom >= trim.y + near &&
    box.top <= trim.y + trim.height - near
  if (!inside) findings.push({ rule: 'edge', detail: `${quote} is too near the cut` })
  return findings
}

/** What a text covers, which way it may run: from its baseline to the height of its capitals. */
function boxOf({ transform, width }: TextItem) {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const along = width / Math.hypot(a, b)
  const across = [x, x + a * along, x + c * 0.7, x + a * along + c * 0.7]
  const up = [y, y + b * along, y + d * 0.7, y + b * along + d * 0.7]
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    bottom: Math.min(...up),
    top: Math.max(...up),
  }
}

/** The line at the foot of a sheet, outside every card. */
function isSlug(size: number, y: number): boolean {
  return Math.abs(size - 6.5) < 0.01 && y < pt(9)
}
