import { type PDFDocument as File, PDFName } from '@cantoo/pdf-lib'
import type { Flip } from '../geometry/impose.ts'
import { type About, printed, producer } from './about.ts'

/** Title, language and what the printer is asked: no scaling, and which edge to turn on. */
export function describe(file: File, about: About, flip: Flip | undefined): void {
  file.setTitle(about.title, { showInWindowTitleBar: true })
  file.setLanguage(about.locale)
  file.setSubject(about.subject)
  file.setKeywords([about.hash])
  file.setCreationDate(printed)
  file.setCreator(producer)
  file.setProducer(producer)
  const viewer = file.catalog.getOrCreateViewerPreferences()
  viewer.dict.set(PDFName.of('PrintScaling'), PDFName.of('None'))
  const duplex = { long: 'DuplexFlipLongEdge', short: 'DuplexFlipShortEdge' }
  viewer.dict.set(PDFName.of('Duplex'), PDFName.of(flip ? duplex[flip] : 'Simplex'))
}
