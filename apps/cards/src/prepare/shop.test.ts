import { decodePDFRawStream, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { bleedOf, shopTrim } from '../geometry/formats.ts'
import { pointsPerMm } from '../geometry/units.ts'
import { withFile } from '../preflight/open.ts'
import { voting } from '../sets/cards.tsx'
import { scenarios } from '../sets/scenarios.tsx'
import { groundOf } from '../testing/ground.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { make } from './forms.ts'
import { prepare } from './prepare.tsx'

const kit = load('en')

test.each([
  ['a4', 3],
  ['letter', 3.175],
] as const)('a shop file on %s paints %f mm beyond the cut on all sides', async (paper, by) => {
  const bytes = await make(await prepare(voting(kit), paper), 'shop')
  const trim = shopTrim('quarter', paper)
  expect(bleedOf(paper)).toBeCloseTo(by, 3)
  await withFile(bytes, async (file) => {
    for (const page of file.objects.getPages()) {
      const box = page.getTrimBox()
      const { width, height } = page.getSize()
      for (const margin of [box.x, box.y, width - box.x - box.width, height - box.y - box.height]) {
        expect(Math.abs(margin / pointsPerMm - by)).toBeLessThan(0.01)
      }
      expect(Math.abs(box.width / pointsPerMm - trim.width)).toBeLessThan(0.01)
    }
    const { width, height } = file.objects.getPage(0).getSize()
    const [left, bottom, right, top] = await groundOf(file)
    expect([left, bottom]).toEqual([0, 0])
    expect(right).toBeCloseTo(width, 2)
    expect(top).toBeCloseTo(height, 2)
  })
})

test('screen, sheet and shop say the same words on the same lines', async () => {
  const prepared = await prepare(voting(kit), 'a4')
  const [screen, shop] = [
    await readPdf(await make(prepared, 'screen')),
    await readPdf(await make(prepared, 'shop')),
  ]
  expect(shop.pages).toEqual(screen.pages)
  const sheet = await readPdf(await make(prepared, 'sheet'))
  for (const page of screen.pages) expect(sheet.pages.join(' ')).toContain(page)
})

test.each([voting, scenarios])('a shop prints words in black ink alone', async (set) => {
  const bytes = await make(await prepare(set(kit), 'a4'), 'shop')
  const drawn = await withFile(bytes, async ({ objects }) =>
    objects.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of('Subtype'))) return []
      return [Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')]
    }),
  )
  const pages = drawn.filter((content) => content.includes(' Tf'))
  const black = pages.filter((page) => /\/DeviceCMYK cs\n0 0 0 [\d.]+ scn/.test(page))
  // The front of a vote has white words alone.
  expect(black.length).toBeGreaterThanOrEqual(pages.length / 2)
  expect(black.length).toBeGreaterThan(0)
  const lights = pages.flatMap((page) => [...page.matchAll(/^([\d.]+ ){3}scn$|DeviceRGB/gm)])
  expect(lights).toEqual([])
})
