import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Opened } from '../preflight/open.ts'

type Matrix = [number, number, number, number, number, number]

/** The straight level lines of the first page, in points on the page. */
export async function linesOf({ shown }: Opened): Promise<{ x1: number; x2: number }[]> {
  const { fnArray, argsArray } = await (await shown.getPage(1)).getOperatorList()
  const lines: { x1: number; x2: number }[] = []
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
    if (!box || Math.abs((box[3] ?? 0) - (box[1] ?? 0)) > 0.01) continue
    const [a] = matrix
    lines.push({ x1: a * (box[0] ?? 0), x2: a * (box[2] ?? 0) })
  }
  return lines
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
