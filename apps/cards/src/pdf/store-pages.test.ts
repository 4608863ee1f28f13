import { inflateSync } from 'node:zlib'
import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { facePages } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { exit } from '../sets/forms.tsx'
import { storePages } from './store-pages.ts'

test('a stored page is drawn by its own operators, and is in the file once', async () => {
  const { bytes } = await facePages(await prepare(exit(load('en')), 'a4'), false)
  const drawn = await PDFDocument.load(bytes, { updateMetadata: false })
  const page = drawn.getPage(0)
  const file = await PDFDocument.create({ updateMetadata: false })
  const [ref] = await storePages(file, bytes, [0])
  const form = ref && file.context.lookup(ref)
  const contents = page.node.Contents()
  if (!(form instanceof PDFRawStream && contents instanceof PDFRawStream)) throw new Error('none')
  const text = (stream: PDFRawStream) => inflateSync(stream.contents).toString('latin1')
  expect(text(form)).toBe(text(contents))
  expect(form.dict.toString()).toContain(`/BBox [ 0 0 ${page.getWidth()} ${page.getHeight()} ]`)
  const streams = file.context.enumerateIndirectObjects().filter(([, object]) => {
    return object instanceof PDFRawStream && object.getContentsString() === form.getContentsString()
  })
  expect(streams).toHaveLength(1)
  await expect(storePages(file, bytes, [99])).rejects.toThrow('no page 99')
})
