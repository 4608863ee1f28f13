import { PDFName, PDFStream } from '@cantoo/pdf-lib'
import { createCanvas } from '@napi-rs/canvas'
import type { Logo } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { contentOf } from '../geometry/formats.ts'
import { hashOf } from '../pdf/words.ts'
import { withFile } from '../preflight/open.ts'
import { preflight } from '../preflight/preflight.ts'
import { largestStyle, type SetStyle } from '../prepare/fit.tsx'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { rule } from '../sets/cards.tsx'
import { exit, invitation } from '../sets/forms.tsx'
import { drawnLogo } from './drawn.ts'

const base = load('en')
const kit = { ...base, workshop: { ...base.workshop, organization: 'Harbour College' } }

function svg(shape: string, size: string): Logo {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shape}</svg>`
  const uri = `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`
  return { type: 'svg', uri, width: 30, height: 5 }
}

function png(width: number, height: number): Logo {
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').fillRect(0, 0, width, height)
  const uri = `data:image/png;base64,${canvas.toBuffer('image/png').toString('base64')}`
  return { type: 'png', uri, width, height }
}

const band = '<path d="M0 0h30v5H0z" fill="#7A1F5C" fill-opacity=".5"/>'
const wide = svg(band, 'viewBox="0 0 30 5"')

const logos: [what: string, Logo, width: number, height: number][] = [
  ['six times as wide as high', wide, 1063, 177],
  ['without a size of its own', svg(band, 'width="100%" viewBox="0 0 30 5"'), 1063, 177],
  ['with words', svg('<text y="4">Ünï שלום</text>', 'viewBox="0 0 30 5"'), 1063, 177],
  ['very tall', { ...svg(band, 'width="5" height="500"'), width: 5, height: 500 }, 11, 1063],
  ['one dot', png(1, 1), 1, 1],
  ['a large photograph', png(2000, 1000), 1063, 532],
]

test.each(logos)('a logo is drawn: %s', (_what, logo, width, height) => {
  expect(drawnLogo(logo)).toMatchObject({ width, height })
})

test('a logo that nothing can draw is an error that says what to do', async () => {
  const logo = svg('<path d="M0 0">', 'viewBox="0 0 30 5"')
  await expect(prepare(rule({ ...kit, logo }), 'a4')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[LogoError: workshop.yml:1:1  logo: cannot be drawn: save it as plain SVG or PNG again]`,
  )
})

test('so is one that draws nothing: empty, or with damaged data', () => {
  const { uri, ...shape } = png(40, 20)
  const bytes = Buffer.from(uri.slice(uri.indexOf(',') + 1), 'base64')
  const at = bytes.indexOf('IDAT') + 8
  bytes.fill(0x55, at, at + 12)
  const damaged = { ...shape, uri: `data:image/png;base64,${bytes.toString('base64')}` }
  const empty = svg('<path d="M0 0h30" fill="none"/>', 'viewBox="0 0 30 5"')
  for (const logo of [damaged, empty]) {
    expect(() => drawnLogo(logo)).toThrowErrorMatchingInlineSnapshot(
      `[LogoError: workshop.yml:1:1  logo: draws nothing: save it as plain SVG or PNG again]`,
    )
  }
})

/** The color spaces of the pictures in a file; their masks are gray by nature. */
async function spaces(bytes: Uint8Array): Promise<string[]> {
  return await withFile(bytes, async ({ objects }) =>
    objects.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const dict = object instanceof PDFStream ? object.dict : undefined
      if (!dict?.has(PDFName.of('SMask'))) return []
      return [String(dict.get(PDFName.of('ColorSpace')))]
    }),
  )
}

const sets = [rule, exit, invitation]

test.each(sets)('handouts bear the logo in color, in grays, and not without one', async (of) => {
  const prepared = await prepare(of({ ...kit, logo: wide }), 'letter')
  const [color, black] = [
    await make(prepared, 'sheet'),
    await make(prepared, 'sheet', { black: true }),
  ]
  expect(new Set(await spaces(color))).toEqual(new Set(['/DeviceRGB']))
  expect(new Set(await spaces(black))).toEqual(new Set(['/DeviceGray']))
  expect(await preflight(color)).toEqual([])
  expect(await preflight(black)).toEqual([])
  expect(await make(await prepare(of({ ...kit, logo: wide }), 'letter'), 'sheet')).toEqual(color)
  expect(await spaces(await make(await prepare(of(kit), 'letter'), 'sheet'))).toEqual([])
})

test('a logo takes nothing from the size of the words, and makes a new file', async () => {
  const [plain, own] = [rule(kit), rule({ ...kit, logo: wide })]
  const content = contentOf('quarter', 'a4')
  const sizes = ({ front, back }: SetStyle) => [front, back].map(({ size, air }) => [size, air])
  expect(sizes(await largestStyle(own, content))).toEqual(sizes(await largestStyle(plain, content)))
  expect(hashOf(own)).not.toBe(hashOf(plain))
})

test('a screen reader hears whose logo it is where no words say so', async () => {
  const bytes = await make(await prepare(rule({ ...kit, logo: wide }), 'a4'), 'screen')
  await withFile(bytes, async ({ shown }) => {
    const tree = JSON.stringify(await (await shown.getPage(2)).getStructTree())
    expect(tree).toContain('"alt":"Harbour College"')
  })
  expect(await preflight(bytes)).toEqual([])
})
