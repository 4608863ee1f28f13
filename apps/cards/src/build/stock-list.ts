import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardFamilies } from '../stock/families.ts'
import { registry } from '../stock/registry.ts'

/** Every stock that small cards are made for. */
export const families = cardFamilies(registry)

/** The stocks that have files, for whoever lists them. */
export function writeList(served: string[], folder: string): void {
  const list = families
    .filter(({ id }) => served.includes(id))
    .map(({ id, names, entry: { paper, stock } }) => ({
      id,
      names,
      paper,
      cell: [stock.cell.width, stock.cell.height],
      count: stock.columns * stock.rows,
    }))
  writeFileSync(join(folder, 'stocks.json'), `${JSON.stringify(list, null, 2)}\n`)
}
