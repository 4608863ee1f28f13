import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pre-cut card stock that files are made for, as the room of the cards writes it. */
export type Stock = {
  /** As in file names: `avery-5371`. */
  id: string
  /** What is on the packet: all of these have the same cells. */
  names: string[]
  /** Width and height of a card, in millimetres. */
  cell: [width: number, height: number]
  /** Cards on a sheet. */
  count: number
}

/** The card stock that the files of a folder are for; none where the folder names none. */
export function listStocks(folder: string): Stock[] {
  const list = join(folder, 'stocks.json')
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Stock[]) : []
}

/** Names in a row, the maker said once: `Avery 5371`, `8371`. */
export function shortNames(names: string[]): string[] {
  const makerOf = (name = '') => name.split(' ')[0]
  return names.map((name, index) =>
    index > 0 && makerOf(name) === makerOf(names[index - 1])
      ? name.slice(name.indexOf(' ') + 1)
      : name,
  )
}
