import type { Stock } from './stock.ts'

/** A straight stroke, in millimetres from the top left of the sheet. */
export type Stroke = { x1: number; y1: number; x2: number; y2: number }

/** Marks keep this far from a card, so that a cut beside the mark shows no ink. */
const clear = 1
const longest = 4
const shortest = 0.8

/** Cut marks for every edge of every cell: in the margins and in the gutters, never on a card. */
export function cutMarks(stock: Stock): Stroke[] {
  if (stock.precut) return []
  const edges = lines(stock.left, stock.pitchX, stock.cell.width, stock.columns)
  const across = edges.filter((x) => !isFold(stock, x))
  const down = lines(stock.top, stock.pitchY, stock.cell.height, stock.rows)
  const beside = gaps(edges, stock.sheet.width)
  const above = gaps(down, stock.sheet.height)
  return [
    ...across.flatMap((x) => above.map(([y1, y2]) => ({ x1: x, y1, x2: x, y2 }))),
    ...down.flatMap((y) => beside.map(([x1, x2]) => ({ x1, y1: y, x2, y2: y }))),
  ]
}

/** Where to fold: dashes above and below each pair of cells that are front and back of a card. */
export function foldMarks(stock: Stock): Stroke[] {
  const edges = lines(stock.left, stock.pitchX, stock.cell.width, stock.columns)
  const down = lines(stock.top, stock.pitchY, stock.cell.height, stock.rows)
  const above = gaps(down, stock.sheet.height)
  return [...new Set(edges.filter((x) => isFold(stock, x)))].flatMap((x) =>
    above.map(([y1, y2]) => ({ x1: x, y1, x2: x, y2 })),
  )
}

/** The line between the two columns of a sheet that is folded. */
function isFold({ fold = false, left, pitchX }: Stock, x: number): boolean {
  return fold && Math.abs(x - left - pitchX) < 0.01
}

/** Both edges of every cell along one axis. */
function lines(first: number, pitch: number, length: number, count: number): number[] {
  return Array.from({ length: count }, (_cell, index) => [
    first + index * pitch,
    first + index * pitch + length,
  ]).flat()
}

/** Where a mark fits along one axis: the margin before, the gutters, the margin after. */
function gaps(edges: number[], sheet: number): [number, number][] {
  const first = edges[0] ?? 0
  const last = edges.at(-1) ?? sheet
  const inner = edges
    .slice(1, -1)
    .flatMap((edge, index): [number, number][] =>
      index % 2 === 0 ? [[edge + clear, (edges[index + 2] ?? edge) - clear]] : [],
    )
  const outer: [number, number][] = [
    [Math.max(0, first - clear - longest), first - clear],
    [last + clear, Math.min(sheet, last + clear + longest)],
  ]
  return [...outer, ...inner].filter(([from, to]) => to - from >= shortest)
}
