import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isShort } from '../text/break-lines.ts'
import { isToRead } from './document-rules.ts'
import type { Finding, Opened } from './open.ts'

/** Lines break as a careful typesetter would break them; only tagged files say which lines are one text. */
export async function lineRules({ about, shown, objects }: Opened): Promise<Finding[]> {
  if (about.form !== 'screen' && !isToRead(objects)) return []
  const findings: Finding[] = []
  for (let number = 1; number <= shown.numPages; number += 1) {
    for (const lines of await textsOf(await shown.getPage(number))) {
      for (const line of badLines(lines)) {
        const detail = `"${line}" stands alone in "${lines.join(' / ')}"`
        findings.push({ rule: 'lone', page: number, detail })
      }
    }
  }
  return findings
}

/** Lines that a careful typesetter would not leave: a short word alone, a widow of two letters. */
export function badLines(lines: string[]): string[] {
  if (lines.length < 2) return []
  return lines.filter(
    (line, index) => !/\s/.test(line) && isShort(line, index === lines.length - 1),
  )
}

/** The lines of each text of a page: what stands in one marked content, by its baselines. */
async function textsOf(page: PDFPageProxy): Promise<string[][]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const texts: string[][] = []
  let [read, baseline] = [false, Number.NaN]
  for (const item of items) {
    if (!('str' in item)) {
      // An artifact, such as the number on an edge, has no place among what is read.
      read = Boolean(item.id)
      if (read) texts.push([])
      baseline = Number.NaN
      continue
    }
    if (!read || item.str.trim() === '') continue
    const lines = texts.at(-1) ?? []
    const [, , , , , y = 0] = item.transform
    const before = y === baseline ? `${lines.pop() ?? ''} ` : ''
    lines.push(before + item.str.trim())
    baseline = y
  }
  return texts
}
