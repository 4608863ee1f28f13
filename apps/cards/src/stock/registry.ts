import { paperSizes, type Stock } from '../geometry/stock.ts'
import stocks from './stocks.json' with { type: 'json' }

/** Pre-cut stock as it can be bought, and how sure we are of its measures. */
export type Entry = {
  /** Maker and number: `avery-5371`. */
  id: string
  stock: Stock
  radius: number
  sources: string[]
  /** Two sources agree within 0.3 mm. */
  verified: boolean
  note: string | undefined
}

/** Every stock of the registry, in order. */
export const registry: readonly Entry[] = stocks.map((entry): Entry => {
  const { id, sheet, cell, grid, origin, pitch, radius, sources, verified } = entry
  const { width, height } = paperSizes[sheet === 'a4' ? 'a4' : 'letter']
  const [columns, rows] = pair(grid)
  const [left, top] = pair(origin)
  const [cellWidth, cellHeight] = pair(cell)
  const [pitchX, pitchY] = pair(pitch)
  const turned = 'landscape' in entry && entry.landscape
  return {
    id,
    stock: {
      id,
      sheet: turned ? { width: height, height: width } : { width, height },
      cell: { width: cellWidth, height: cellHeight },
      columns,
      rows,
      left,
      top,
      pitchX,
      pitchY,
      precut: true,
    },
    radius,
    sources,
    verified,
    note: 'note' in entry ? entry.note : undefined,
  }
})

function pair([one = 0, other = 0]: number[]): [number, number] {
  return [one, other]
}

/** A stock of the registry, or none. */
export function stockNamed(id: string): Entry | undefined {
  return registry.find((entry) => entry.id === id)
}
