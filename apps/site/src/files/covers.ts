import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawPdf } from './draw-pdf.ts'
import { pageWidth } from './page-pictures.ts'
import type { Printed } from './printed.ts'
import { webp } from './webp.ts'

/** A picture of the first page of everything that can be printed: a whole card where there is one. */
export async function drawCovers(
  folder: string,
  { sheets, pictures }: Printed,
  to: string,
  locale: string,
): Promise<void> {
  mkdirSync(to, { recursive: true })
  const covers = sheets.map(async ({ id, files }) => {
    const cover = join(to, `${id}-${locale}.webp`)
    const file = files.find(({ form }) => form === 'screen') ?? files[0]
    if (file === undefined) return
    const [drawn] = pictures[file.file] ?? []
    if (drawn !== undefined) return copyFileSync(join(folder, 'pages', drawn.picture), cover)
    const first = await drawPdf(readFileSync(join(folder, file.file)), (draw) => draw(1, pageWidth))
    writeFileSync(cover, await webp(first))
  })
  await Promise.all(covers)
}
