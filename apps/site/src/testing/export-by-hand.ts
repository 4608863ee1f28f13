import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archiveName, beginExports, exportsFolder } from '../finished/exports.ts'
import { swap } from '../finished/swap.ts'
import { facilitatorFolder, siteFolder } from '../shell/places.ts'

/** A paper that only an export makes. */
export const paper = 'guide-60-a4-en.pdf'

/** Exports the English of a folder of words in a moment: one paper of one empty page, one archive. */
export function exportByHand(words: string): void {
  const draft = beginExports(['en'], words)
  writeFileSync(join(draft, 'facilitator', paper), emptyPage)
  const told = { file: paper, set: 'guide-60', title: 'Guide', locale: 'en', paper: 'a4' }
  const list = [{ ...told, pages: 1, bytes: emptyPage.length }]
  writeFileSync(join(draft, 'facilitator', 'papers-en.json'), JSON.stringify(list))
  writeFileSync(join(draft, archiveName('en')), 'an archive')
  swap(exportsFolder(words))
}

/** Whether the paper and the archive are where people have them. */
export function isExported(): boolean {
  return [join(facilitatorFolder, paper), join(siteFolder, archiveName('en'))].every((file) =>
    existsSync(file),
  )
}

const emptyPage = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`
