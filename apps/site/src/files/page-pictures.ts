import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawPdf } from './draw-pdf.ts'
import { pageParts } from './page-parts.ts'
import { type PictureWriter, pictureWriter } from './picture-writer.ts'
import type { SheetSet } from './sheets.ts'

/** One picture, and the pages of a file that look like it. */
export type PagePicture = { picture: string; pages: number[]; width: number; height: number }

/** The pictures of files that have been drawn, by the name of the file. */
export type PagePictures = Record<string, PagePicture[]>

/** How wide the picture of a page is, in pixels. */
export const pageWidth = 480

/** Draws every page of the files that people look at, into `pages` beside them, each look once. */
export async function drawPages(
  folder: string,
  sets: SheetSet[],
  locale: string,
): Promise<PagePictures> {
  const writer = pictureWriter(join(folder, 'pages'), locale)
  const pictures: PagePictures = {}
  for (const name of sets.flatMap(filesToLookAt)) {
    pictures[name] = await drawFile(readFileSync(join(folder, name)), writer)
  }
  await writer.done()
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

/** A page of the same parts as an earlier one is not drawn; one that only looks like it is. */
async function drawFile(bytes: Uint8Array, writer: PictureWriter): Promise<PagePicture[]> {
  const parts = await pageParts(bytes)
  return await drawPdf(bytes, async (draw) => {
    const byParts = new Map<string, PagePicture>()
    const byLook = new Map<string, PagePicture>()
    for (const [index, made] of parts.entries()) {
      const known = byParts.get(made) ?? (await drawAnew(index + 1))
      byParts.set(made, known)
      known.pages.push(index + 1)
    }
    return [...byLook.values()]

    async function drawAnew(page: number): Promise<PagePicture> {
      const drawn = await draw(page, pageWidth)
      const picture = await writer.put(drawn)
      const { width, height } = drawn
      const shown = byLook.get(picture) ?? { picture, pages: [], width, height }
      byLook.set(picture, shown)
      return shown
    }
  })
}

function listOf(folder: string, locale: string): string {
  return join(folder, 'pages', `pages-${locale}.json`)
}
