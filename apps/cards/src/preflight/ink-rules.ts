import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Finding, Opened } from './open.ts'

/** Ink-saver files use black ink alone: every colour is black or the white of the paper. */
export async function inkRules({ shown, about }: Opened): Promise<Finding[]> {
  if (about.profile !== 'ink-saver') return []
  const findings: Finding[] = []
  const coloured: number[] = [OPS.setFillRGBColor, OPS.setStrokeRGBColor]
  for (let number = 1; number <= shown.numPages; number += 1) {
    const { fnArray, argsArray } = await (await shown.getPage(number)).getOperatorList()
    const colours = new Set(
      fnArray.flatMap((fn, index) => (coloured.includes(fn) ? [String(argsArray[index])] : [])),
    )
    for (const colour of colours) {
      if (colour === '#000000' || colour === '#ffffff') continue
      findings.push({ rule: 'ink', page: number, detail: `${colour} is neither black nor white` })
    }
  }
  return findings
}
