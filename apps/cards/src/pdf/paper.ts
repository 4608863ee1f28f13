import { type PDFDocument as File, PDFName, PDFPageLeaf, PDFRef } from '@cantoo/pdf-lib'
import { pt, type Size } from '../geometry/units.ts'
import { artifact, paragraph, type SheetTags } from './sheet-tags.ts'

/** Adds sheets to a file: what lies under the faces, and the operators of each face on it. */
export type Paper = { add: (ground: string, faces: string[]) => void }

/**
 * Sheets of one size that share what they show: the stored faces, by name, and any content that
 * comes again. A thousand sheets of the same cards are then one sheet and a thousand short entries.
 */
export function paperOf(
  file: File,
  size: Size,
  stored: readonly (readonly [name: string, face: PDFRef])[],
  tags: SheetTags,
): Paper {
  const { context, catalog } = file
  const pages = catalog.get(PDFName.of('Pages'))
  if (!(pages instanceof PDFRef)) throw new Error('the file keeps its pages elsewhere')
  const resources = context.register(context.obj({ XObject: Object.fromEntries(stored) }))
  const box = context.obj([0, 0, pt(size.width), pt(size.height)])
  const known = new Map<string, PDFRef>()
  const content = (operators: string): PDFRef => {
    const before = known.get(operators)
    if (before) return before
    const ref = context.register(context.flateStream(operators))
    known.set(operators, ref)
    return ref
  }
  const shared = { Resources: resources, MediaBox: box, TrimBox: box, BleedBox: box }
  return {
    add: (ground, faces) => {
      const page = PDFPageLeaf.withContextAndParent(context, pages)
      const parts = [
        artifact(ground),
        faces.map((face, number) => paragraph(number, face)).join(''),
      ]
      const contents = parts.filter((part) => part !== '').map(content)
      for (const [key, value] of Object.entries({ ...shared, Contents: context.obj(contents) })) {
        page.set(PDFName.of(key), value)
      }
      const ref = context.register(page)
      tags.add(page, ref, faces.length)
      catalog.Pages().pushLeafNode(ref)
    },
  }
}
