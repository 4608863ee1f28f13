import { cutMarks, foldMarks, type Stroke } from '../geometry/marks.ts'
import type { Stock } from '../geometry/stock.ts'
import { pt } from '../geometry/units.ts'

/** PDF operators that draw a stored face with a corner at a place in points, perhaps turned. */
export function placed(name: string, x: number, y: number, turned = false): string {
  const way = turned ? '-1 0 0 -1' : '1 0 0 1'
  return `q ${way} ${short(x)} ${short(y)} cm /${name} Do Q\n`
}

/** PDF operators that draw the cut marks and the fold marks of a stock. */
export function strokesOf(stock: Stock): string {
  const cuts = cutMarks(stock).map((mark) => line(stock, mark))
  const folds = foldMarks(stock).map((mark) => line(stock, mark))
  return `q 0 G 0.4 w ${cuts.join('')}[2 2] 0 d ${folds.join('')}Q\n`
}

/** From millimetres below the top of the sheet to points above its foot. */
function line({ sheet }: Stock, { x1, y1, x2, y2 }: Stroke): string {
  const [from, to] = [pt(sheet.height - y1), pt(sheet.height - y2)]
  return `${short(pt(x1))} ${short(from)} m ${short(pt(x2))} ${short(to)} l S\n`
}

/** A ten-thousandth of a point is finer than any printer. */
function short(points: number): string {
  return String(Number(points.toFixed(4)))
}
