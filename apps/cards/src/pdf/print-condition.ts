import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { Paper } from '@read-the-room/core'

/**
 * The press that a print shop's file is made for, as the registry of the ICC names it: coated paper
 * by the standards of Europe (ISO 12647-2) and of North America. A registered name needs no profile
 * in the file (ISO 32000-1, 14.11.5).
 */
const conditions = {
  a4: { name: 'FOGRA51', press: 'PSO Coated v3' },
  letter: { name: 'CGATS TR 006', press: 'GRACoL 2006, coated #1' },
} as const satisfies Record<Paper, { name: string; press: string }>

/** Says in a file for which press its inks are mixed. It bears no label of PDF/X, which asks for more. */
export function setPrintCondition({ context, catalog }: PDFDocument, paper: Paper): void {
  const { name, press } = conditions[paper]
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFString.of(name),
    RegistryName: PDFString.of('http://www.color.org'),
    Info: PDFHexString.fromText(press),
  })
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]))
}

/** Whether a file says for which press it is made. */
export function hasPrintCondition({ catalog }: PDFDocument): boolean {
  return (catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray)?.size() ?? 0) > 0
}
