import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { sheetIds } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { afterAll, describe, expect, test } from 'vitest'
import { pptx } from '../pptx/pptx.ts'
import { steps } from '../pptx/steps.ts'
import { typeface } from '../pptx/type.ts'
import { slides } from '../slides/slides.ts'
import { drawnPages } from './office.ts'
import { plain } from './read-pdf.ts'

const decks = contentLocales(contentFolder()).flatMap((locale) =>
  sheetIds(load(locale)).map((length) => ({ locale, length })),
)

const own = mkdtempSync(join(tmpdir(), 'faces-'))
const require = createRequire(import.meta.url)
for (const cut of ['400Regular', '700Bold']) {
  const name = `@expo-google-fonts/atkinson-hyperlegible-next/${cut}/AtkinsonHyperlegibleNext_${cut}.ttf`
  const file = require.resolve(name)
  cpSync(dirname(file), own, {
    recursive: true,
    filter: (path) => !/\.[jt]s$/.test(basename(path)),
  })
}
afterAll(() => rmSync(own, { recursive: true }))

/** The kit’s own face, and the widest of those that are put in for it: what fits both fits all. */
const faces = [
  { face: 'its own face', fonts: { folder: own } },
  { face: 'DejaVu Sans', fonts: { instead: { of: typeface, by: 'DejaVu Sans' } } },
]

describe.each(decks)('$length in $locale', ({ locale, length }) => {
  const kit = load(locale)
  const all = slides(kit, length)
  const shown = steps(all)
  const file = pptx(kit, all)

  test.for(faces)(
    'LibreOffice draws every step in $face, titles and votes on one line',
    async ({ fonts }, context) => {
      const pages = await drawnPages(file, fonts)
      if (pages === undefined) return context.skip('LibreOffice is not installed')
      expect(pages).toHaveLength(shown.length)
      for (const [index, { slide }] of shown.entries()) {
        const lines = (pages[index] ?? '').split('\n').map(plain)
        const text = lines.join('')
        expect([slide.id, text.includes(plain(slide.title))]).toEqual([slide.id, true])
        const single = slide.layout === 'scene' ? slide.votes.map(({ label }) => label) : []
        const large = slide.layout === 'cover' || slide.layout === 'divider'
        for (const label of large ? single : [slide.title, ...single]) {
          const whole = lines.some((line) => line.includes(plain(label)))
          expect([slide.id, label, whole]).toEqual([slide.id, label, true])
        }
      }
    },
  )
})
