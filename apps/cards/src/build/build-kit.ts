import { builtLocales, loadStart } from '@read-the-room/core/load'
import type { Family } from '../stock/families.ts'
import { buildLocale, type Shelves } from './build-locale.ts'
import { writeList, writeStocks } from './build-stocks.ts'
import { printedLocales } from './printed-locales.ts'

/** Writes every file of every language. */
export async function buildKit(shelves: Shelves): Promise<void> {
  const served: Family[] = []
  for (const locale of printedLocales(builtLocales())) {
    const kit = loadStart(locale)
    await buildLocale(kit, shelves)
    served.push(...(await writeStocks(kit, shelves.open)))
  }
  writeList(served, shelves.open.folder)
  for (const shelf of Object.values(shelves)) shelf.writeList()
}
