import { type PDFDocument as File, PDFName, type PDFPageLeaf, type PDFRef } from '@cantoo/pdf-lib'

/**
 * The structure tree of sheets: each face that is placed is a paragraph, in the order in which the
 * faces lie on the paper. Heads and lists are in the files that are made to be read.
 */
export type SheetTags = {
  /** Gives the faces of a page their places in the tree. */
  add: (page: PDFPageLeaf, ref: PDFRef, faces: number) => void
  /** Writes the tree into the file. */
  finish: () => void
}

/** Operators for something that is not to be read aloud. */
export const artifact = (operators: string) =>
  operators === '' ? '' : `/Artifact BMC\n${operators}EMC\n`

/** Operators for the face of a page with this number, from 0. */
export const paragraph = (number: number, operators: string) =>
  `/P <</MCID ${number}>> BDC\n${operators}EMC\n`

/** Begins the tree of a file, or goes on with it: a pack adds one run of sheets after another. */
export function sheetTags(file: File): SheetTags {
  const { context, catalog } = file
  const [root, document] = [context.nextRef(), context.nextRef()]
  const elements: PDFRef[] = []
  const parents: (number | PDFRef[])[] = []
  return {
    add: (page, ref, faces) => {
      const ofPage = Array.from({ length: faces }, (_face, number) =>
        context.register(context.obj({ S: 'P', P: document, Pg: ref, K: number })),
      )
      page.set(PDFName.of('StructParents'), context.obj(parents.length / 2))
      page.set(PDFName.of('Tabs'), PDFName.of('S'))
      parents.push(parents.length / 2, ofPage)
      elements.push(...ofPage)
    },
    finish: () => {
      const whole = { Type: 'StructElem', S: 'Document', P: root, K: elements }
      context.assign(document, context.obj(whole))
      const tree = {
        Type: 'StructTreeRoot',
        K: [document],
        ParentTree: context.register(context.obj({ Nums: parents })),
        ParentTreeNextKey: parents.length / 2,
      }
      context.assign(root, context.obj(tree))
      catalog.set(PDFName.of('StructTreeRoot'), root)
      catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
    },
  }
}
