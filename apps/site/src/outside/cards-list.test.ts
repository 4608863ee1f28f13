import { globSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { PrintedFile } from '@read-the-room/core'
import { expect, test } from 'vitest'
import { openPdf } from '../files/pdf.ts'
import { facilitatorFolder, publicFolder } from '../shell/places.ts'

/** The facilitator's slides are listed with their decks. */
const slides = join(facilitatorFolder, 'deck-*.pdf')

test.each([join(publicFolder, 'cards'), facilitatorFolder])(
  'every file to print in %s is listed as what it is, and nothing else',
  async (folder) => {
    const lists = globSync(['cards.json', 'papers-*.json'], { cwd: folder })
    const told = lists.flatMap(
      (list) => JSON.parse(readFileSync(join(folder, list), 'utf8')) as PrintedFile[],
    )
    const there = globSync('*.pdf', { cwd: folder, exclude: [relative(folder, slides)] })
    expect(told.map(({ file }) => file).sort()).toEqual(there.sort())
    for (const { file, title, pages, bytes } of told) {
      expect(bytes, file).toBe(statSync(join(folder, file)).size)
      await openPdf(join(folder, file), async (pdf) => {
        const { info } = await pdf.getMetadata()
        expect([file, pdf.numPages, info]).toEqual([
          file,
          pages,
          expect.objectContaining({ Title: title }),
        ])
      })
    }
  },
)
