import { builtLocales, loadStart } from '@read-the-room/core/load'
import type { Family } from '../stock/families.ts'
import { buildLocale, type Folders } from './build-locale.ts'
import { writeList, writeStocks } from './build-stocks.ts'
import { printedLocales } from './printed-locales.ts'

/** Writes every file of every language. */
export async function buildKit(folders: Folders): Promise<void> {
  const served: Family[] = []
  for (const locale of printedLocales(builtLocales())) {
    const kit = loadStart(locale)
    await buildLocale(kit, folders)
    served.push(...(await writeStocks(kit, folders.open)))
  }
  writeList(served, folders.open)
}
