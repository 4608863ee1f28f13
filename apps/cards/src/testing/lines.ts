import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Opened } from '../preflight/open.ts'

type Matrix = [number, number, number, number, number, number]

/** A stroke from corner to corner, in points on the page. */
export type Stroke = { x1: number; y1: number; x2: number; y2: number }

/** The level and upright strokes of a page. */
export async function linesOf({ shown }: Opened, page = 1): Promise<Stroke[]> {
  const { fnArray, argsArray } = await (await shown.getPage(page)).getOperatorList()
  const lines: Stroke[] = []
  const kept: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [index, fn] of fnArray.entries()) {
    const given: unknown[] = argsArray[index] ?? []
    if (fn === OPS.save) kept.push(matrix)
    if (fn === OPS.restore) matrix = kept.pop() ?? matrix
    if (fn === OPS.transform) matrix = times(matrix, given as Matrix)
    if (fn === OPS.paintFormXObjectBegin) {
      kept.push(matrix)
      matrix = times(matrix, (given[0] ?? [1, 0, 0, 1, 0, 0]) as Matrix)
    }
    if (fn === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix
    if (fn !== OPS.constructPath) continue
    const box = given[2] as { [side: number]: number } | null
    if (!box) continue
    const [x1, y1] = placed(matrix, box[0] ?? 0, box[1] ?? 0)
    const [x2, y2] = placed(matrix, box[2] ?? 0, box[3] ?? 0)
    if (Math.abs(x2 - x1) < 0.01 || Math.abs(y2 - y1) < 0.01) lines.push({ x1, y1, x2, y2 })
  }
  return lines
}

function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}
