import { PDFName, PDFStream } from '@cantoo/pdf-lib'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Finding, Opened } from './open.ts'

/** Ink-saver files use black ink alone: all is in grays or the white of the paper. */
export async function inkRules({ shown, objects, about }: Opened): Promise<Finding[]> {
  if (about.profile !== 'ink-saver') return []
  const findings: Finding[] = pictures(objects)
  const colored: number[] = [OPS.setFillRGBColor, OPS.setStrokeRGBColor]
  for (let number = 1; number <= shown.numPages; number += 1) {
    const { fnArray, argsArray } = await (await shown.getPage(number)).getOperatorList()
    const colors = new Set(
      fnArray.flatMap((fn, index) => (colored.includes(fn) ? [String(argsArray[index])] : [])),
    )
    for (const color of colors) {
      if (/^#(..)\1\1$/.test(color)) continue
      findings.push({ rule: 'ink', page: number, detail: `${color} is no gray` })
    }
  }
  return findings
}

function pictures(objects: Opened['objects']): Finding[] {
  return objects.context.enumerateIndirectObjects().flatMap(([, object]): Finding[] => {
    if (!(object instanceof PDFStream)) return []
    const entry = (key: string) => String(object.dict.get(PDFName.of(key)))
    if (entry('Subtype') !== '/Image' || entry('ColorSpace') === '/DeviceGray') return []
    return [{ rule: 'ink', detail: 'a picture is not in grays of black' }]
  })
}
