import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Font, pdf } from '@react-pdf/renderer'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { families } from '../look/fonts.ts'
import { Text } from '../parts/text.tsx'
import { colorLook } from '../testing/look.ts'
import { draw } from './draw.ts'
import { Faces } from './faces.tsx'
import { layOut } from './layout.ts'
import { walk } from './tree.ts'

// What this room takes from inside react-pdf and pdfkit. When one of these fails, a new version
// has moved something: mend src/pdf before changing anything else.

const packages = ['@react-pdf/renderer', '@react-pdf/layout', '@react-pdf/render', 'pdfkit']
const size = { width: 80, height: 40 }
const about = { title: 'T', locale: 'en', subject: 's a4 screen color', hash: 'h' }
const face = <Text look={colorLook}>Two words</Text>

test('the four packages are the ones that were measured', () => {
  const versions = packages.map((name) => {
    const file = fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url))
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
  })
  expect(versions).toEqual(['4.9.0', '5.2.0', '4.7.0', '0.20.1'])
})

test('a document keeps its tree, and unknown properties live through layout', async () => {
  const document = <Faces pages={[{ face }]} page={size} content={size} />
  expect(pdf(document).container.document.type).toBe('DOCUMENT')
  const texts = [...walk(await layOut(document))].filter(({ type }) => type === 'TEXT')
  expect(texts.map(({ props }) => props.tag)).toEqual(['P'])
  expect(texts[0]?.lines?.[0]?.string).toBe('Two words')
})

test('a face of a font can be asked for widths and glyphs', () => {
  const [fontFamily] = families
  const data: unknown = Font.getFont({ fontFamily, fontWeight: 400 })?.data
  expect(data).toMatchObject({ unitsPerEm: expect.any(Number) })
  expect(data).toHaveProperty('layout')
  expect(data).toHaveProperty('hasGlyphForCodePoint')
})

test('pdfkit still has what tags, boxes and black ink hang on', () => {
  const context = new PDFDocument({
    pdfVersion: '1.7',
    lang: 'en',
    displayTitle: true,
    autoFirstPage: false,
    tagged: true,
    info: {},
  })
  expect(context._root.data.ViewerPreferences).toBeDefined()
  expect(context._normalizeColor('#FF0000')).toEqual([1, 0, 0])
  for (const method of ['struct', 'markStructureContent', 'markContent', 'endMarkedContent']) {
    expect(context).toHaveProperty(method)
  }
})

test('drawing calls our strokes in order: the file is tagged', async () => {
  const laidOut = await layOut(<Faces pages={[{ face }]} page={size} content={size} />)
  const bytes = Buffer.from(await draw(laidOut, about, { tagged: true })).toString('latin1')
  expect(bytes).toContain('/StructTreeRoot')
  expect(bytes).toContain('/TrimBox')
  expect(bytes).not.toContain('/CIDSet')
})
