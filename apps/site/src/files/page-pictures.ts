import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageKey } from './page-key.ts'
import { drawPage, openPdf } from './pdf.ts'
import type { SheetSet } from './sheets.ts'

/** One picture, and the pages of a file that look like it. */
export type PagePicture = { picture: string; pages: number[]; width: number; height: number }

/** The pictures of files that have been drawn, by the name of the file. */
export type PagePictures = Record<string, PagePicture[]>

const width = 480

/** Draws every page of the files that people look at, into `pages` beside them, each look once. */
export async function drawPages(
  folder: string,
  sets: SheetSet[],
  locale: string,
): Promise<PagePictures> {
  mkdirSync(join(folder, 'pages'), { recursive: true })
  const drawn = new Set<string>()
  const pictures: PagePictures = {}
  for (const name of sets.flatMap(filesToLookAt)) {
    pictures[name] = await drawFile(folder, name, locale, drawn)
  }
  writeFileSync(listOf(folder, locale), JSON.stringify(pictures))
  return pictures
}

/** The pictures that were drawn into a folder before. */
export function readPages(folder: string, locale: string): PagePictures {
  return JSON.parse(readFileSync(listOf(folder, locale), 'utf8')) as PagePictures
}

/** The usual file of a set stands for its other papers and forms; card stock has cells of its own. */
function filesToLookAt({ files }: SheetSet): string[] {
  return files
    .filter(({ stock, profile }, index) => index === 0 || (stock && !profile))
    .map(({ file }) => file)
}

async function drawFile(
  folder: string,
  name: string,
  locale: string,
  drawn: Set<string>,
): Promise<PagePicture[]> {
  return await openPdf(join(folder, name), async (pdf) => {
    const found = new Map<string, PagePicture>()
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const picture = `${await pageKey(page, name)}-${locale}.webp`
      const known = found.get(picture)
      if (known !== undefined) {
        known.pages.push(number)
        continue
      }
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      const height = Math.round((width * (top - bottom)) / (right - left))
      found.set(picture, { picture, pages: [number], width, height })
      if (!drawn.has(picture)) {
        writeFileSync(join(folder, 'pages', picture), await drawPage(page, width))
        drawn.add(picture)
      }
    }
    return [...found.values()]
  })
}

function listOf(folder: string, locale: string): string {
  return join(folder, 'pages', `pages-${locale}.json`)
}
