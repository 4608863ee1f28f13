import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPdf } from './read-pdf.ts'

/** How many slides of a PowerPoint file LibreOffice draws; undefined where it is not installed. */
export async function drawnSlides(pptx: Uint8Array): Promise<number | undefined> {
  const program = officePath()
  if (program === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'deck-'))
  const file = join(folder, 'deck.pptx')
  writeFileSync(file, pptx)
  execFileSync(program, ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { pages } = await readPdf(readFileSync(join(folder, 'deck.pdf')))
  rmSync(folder, { recursive: true })
  return pages.length
}

function officePath(): string | undefined {
  return ['soffice', 'libreoffice']
    .flatMap((name) => (process.env.PATH ?? '').split(':').map((folder) => join(folder, name)))
    .find((path) => existsSync(path))
}
