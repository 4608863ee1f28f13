import type { Paper } from '@read-the-room/core'
import { paperSizes, type Stock } from '../geometry/stock.ts'
import stocks from './stocks.json' with { type: 'json' }

/** What stock is made of. A badge is for a holder, or sticks: its source does not say. */
export const stockKinds = ['card', 'label', 'badge'] as const
export type StockKind = (typeof stockKinds)[number]

/** Pre-cut stock as it can be bought, and how sure we are of its measures. */
export type Entry = {
  /** Maker and number: `avery-5371`. */
  id: string
  /** Card, or what sticks: gLabels' category, else the name that LibreOffice gives it. */
  kind: StockKind
  /** The paper that it is a sheet of. */
  paper: Paper
  stock: Stock
  radius: number
  sources: string[]
  /** Two sources agree within 0.3 mm. */
  verified: boolean
  note: string | undefined
}

/** Every stock of the registry, in order. */
export const registry: readonly Entry[] = stocks.map((entry): Entry => {
  const { id, kind, sheet, cell, grid, origin, pitch, radius, sources, verified } = entry
  const paper = sheet === 'a4' ? 'a4' : 'letter'
  const { width, height } = paperSizes[paper]
  const [columns, rows] = pair(grid)
  const [left, top] = pair(origin)
  const [cellWidth, cellHeight] = pair(cell)
  const [pitchX, pitchY] = pair(pitch)
  const turned = 'landscape' in entry && entry.landscape
  return {
    id,
    kind: kindOf(kind),
    paper,
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
      ...('fold' in entry ? { tent: true } : {}),
    },
    radius,
    sources,
    verified,
    note: 'note' in entry ? entry.note : undefined,
  }
})

function kindOf(value: string): StockKind {
  const kind = stockKinds.find((known) => known === value)
  if (kind === undefined) throw new RangeError(`no such kind of stock: ${value}`)
  return kind
}

function pair([one = 0, other = 0]: number[]): [number, number] {
  return [one, other]
}
