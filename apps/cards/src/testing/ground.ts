import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Opened } from '../preflight/open.ts'

/** The box of the first thing that is painted on the first page. */
export async function groundOf({ shown }: Opened): Promise<[number, number, number, number]> {
  const { fnArray, argsArray } = await (await shown.getPage(1)).getOperatorList()
  const first = fnArray.indexOf(OPS.constructPath)
  const box = argsArray[first]?.[2] as { [side: number]: number } | undefined
  if (!box) throw new Error('nothing is painted on the page')
  return [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0]
}
