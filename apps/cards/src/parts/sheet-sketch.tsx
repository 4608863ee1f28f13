import { Line, Rect, Svg } from '@react-pdf/renderer'
import { slotsOf } from '../geometry/impose.ts'
import type { Stock } from '../geometry/stock.ts'
import type { Look } from '../look/look.ts'

type Props = {
  stock: Stock
  look: Look
  /** In points. */
  height: number
}

/** A sheet in small: where to cut, and with dashes where to fold. The words beside it name it. */
export function SheetSketch({ stock, look, height }: Props) {
  const { sheet, cell, fold = false } = stock
  const width = (height * sheet.width) / sheet.height
  const { colors } = look
  const ink = { stroke: colors.networking, strokeWidth: 5 }
  return (
    <Svg
      viewBox={`-3 -3 ${sheet.width + 6} ${sheet.height + 6}`}
      style={{ width, height, flexShrink: 0 }}
    >
      <Rect {...sheet} x={0} y={0} fill="none" stroke={colors.quiet} strokeWidth={4} />
      {outlines(stock).map(({ x, y, width, height }) => (
        <Rect
          key={`${x} ${y}`}
          {...{ x, y, width, height }}
          fill={colors.networkingTint}
          {...ink}
        />
      ))}
      {fold
        ? slotsOf(stock)
            .filter((_slot, index) => index % 2 === 1)
            .map(({ x, y }) => (
              <Line
                key={y}
                {...{ x1: x, y1: y, x2: x, y2: y + cell.height }}
                {...ink}
                strokeDasharray="12 10"
              />
            ))
        : null}
    </Svg>
  )
}

/** What is cut out: every cell, or both halves of a folded card together; a whole page is not cut. */
function outlines(stock: Stock) {
  const { cell, fold = false } = stock
  const slots = slotsOf(stock)
  if (slots.length === 1) return []
  if (!fold) return slots.map((slot) => ({ ...slot, ...cell }))
  return slots
    .filter((_slot, index) => index % 2 === 0)
    .map((slot) => ({ ...slot, width: 2 * cell.width, height: cell.height }))
}
