import type { Paper } from '@read-the-room/core'
import { inArchive } from './in-archive.ts'
import { drawPages, type PagePictures, readPages } from './page-pictures.ts'
import { listSheets, type SheetSet } from './sheets.ts'
import { listStocks, type Stock } from './stocks.ts'

/** What a folder holds to print in one language, with pictures of its pages. */
export type Printed = { sheets: SheetSet[]; pictures: PagePictures; stocks: Stock[] }

/** Lists what is printed, and draws its pages into the folder. */
export async function drawPrinted(folder: string, locale: string, first: Paper): Promise<Printed> {
  const sheets = listSheets(folder, locale, first)
  return { sheets, pictures: await drawPages(folder, sheets, locale), stocks: listStocks(folder) }
}

/** Lists what an archive holds of it, with the pictures that were drawn before. */
export function readPrinted(folder: string, locale: string, paper: Paper): Printed {
  const sheets = listSheets(folder, locale, paper, inArchive(paper))
  return { sheets, pictures: readPages(folder, locale), stocks: [] }
}
