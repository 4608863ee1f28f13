import { el, escaped, xmlPart } from './xml.ts'

/** What the file says of itself. */
export type About = {
  title: string
  subject: string
  author: string
  organization: string
  lang: string
  /** When it was made: a fixed time, or the same words would not give the same bytes. */
  made: Date
}

/** Title, author, language and time, as every Office program shows them. */
export function coreProperties({ title, subject, author, lang, made }: About): string {
  const root = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const time = made.toISOString().replace(/\.\d+Z$/, 'Z')
  const at = { 'xsi:type': 'dcterms:W3CDTF' }
  return xmlPart(
    el(
      'cp:coreProperties',
      root,
      el('dc:title', {}, escaped(title)),
      el('dc:subject', {}, escaped(subject)),
      el('dc:creator', {}, escaped(author)),
      el('cp:lastModifiedBy', {}, escaped(author)),
      el('dc:language', {}, escaped(lang)),
      el('dcterms:created', at, time),
      el('dcterms:modified', at, time),
    ),
  )
}

/** What made it, for whom, and how much is in it. */
export function extendedProperties({ title, organization }: About, slides: number): string {
  const properties = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
  return xmlPart(
    el(
      'Properties',
      { xmlns: properties },
      el('PresentationFormat', {}, 'Widescreen'),
      el('Slides', {}, String(slides)),
      el('Notes', {}, String(slides)),
      ...(organization === '' ? [] : [el('Company', {}, escaped(organization))]),
      el('Application', {}, escaped(title)),
    ),
  )
}
