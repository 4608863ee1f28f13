import {
  type PDFDocument as File,
  PDFDocument,
  PDFName,
  PDFObjectCopier,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib'

/**
 * Stores pages of a drawn file in another one, each as a picture that can be placed. What draws a page
 * stays packed as it is: pdf-lib's own way unpacks it, packs it anew, and keeps the old one as well.
 */
export async function storePages(
  file: File,
  bytes: Uint8Array,
  numbers: number[],
): Promise<PDFRef[]> {
  const drawn = await opened(bytes)
  const pages = drawn.getPages()
  const copier = PDFObjectCopier.for(drawn.context, file.context)
  return numbers.map((number) => {
    const page = pages[number]
    if (page === undefined) throw new RangeError(`the file has no page ${number}`)
    return store(file, page, copier)
  })
}

function store({ context }: File, page: PDFPage, copier: PDFObjectCopier): PDFRef {
  const resources = page.node.Resources()
  if (resources === undefined) throw new Error('pdfkit no longer says what a page draws with')
  const { x, y, width, height } = page.getMediaBox()
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Form',
    FormType: 1,
    BBox: [x, y, x + width, y + height],
    Matrix: [1, 0, 0, 1, -x, -y],
    Resources: copier.copy(resources),
    Filter: 'FlateDecode',
  })
  return context.register(PDFRawStream.of(dict, packed(page)))
}

/** What draws a page, as pdfkit packs it: in one piece. */
function packed({ node }: PDFPage): Uint8Array {
  const stream = node.Contents()
  const flate = PDFName.of('FlateDecode')
  if (stream instanceof PDFRawStream && stream.dict.lookup(PDFName.of('Filter')) === flate) {
    return stream.contents
  }
  throw new Error('pdfkit no longer draws a page in one packed piece')
}

/** Packs place the same faces again and again. */
const before = new WeakMap<Uint8Array, Promise<PDFDocument>>()

function opened(bytes: Uint8Array): Promise<PDFDocument> {
  const file = before.get(bytes) ?? PDFDocument.load(bytes, { updateMetadata: false })
  before.set(bytes, file)
  return file
}
