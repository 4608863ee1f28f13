import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { bleedOf } from '../geometry/formats.ts'
import { pt } from '../geometry/units.ts'
import type { Finding, Opened } from './open.ts'

/** What holds for a whole file: title, language, what the viewer is asked, fonts, boxes. */
export function documentRules(file: Opened): Finding[] {
  return [...labels(file), ...viewer(file), ...fonts(file), ...boxes(file)]
}

function labels({ objects }: Opened): Finding[] {
  const { catalog } = objects
  const wanted = [
    ['title', objects.getTitle(), 'the file has no title'],
    ['language', catalog.get(PDFName.of('Lang')), 'the file names no language'],
    ['hash', objects.getKeywords(), 'the file does not say which words it was made from'],
  ] as const
  return wanted.filter(([, value]) => !value).map(([rule, , detail]) => ({ rule, detail }))
}

function viewer({ objects, about }: Opened): Finding[] {
  const asked = objects.catalog.getViewerPreferences()
  const findings: Finding[] = []
  if (asked?.getDisplayDocTitle() !== true) {
    findings.push({ rule: 'title-shown', detail: 'the viewer is not asked to show the title' })
  }
  if (String(asked?.dict.get(PDFName.of('PrintScaling'))) !== '/None') {
    findings.push({ rule: 'scaling', detail: 'the viewer may scale the pages' })
  }
  const placed = about.form === 'fold' || (about.form === 'sheet' && !isToRead(objects))
  if (placed && !asked?.dict.has(PDFName.of('Duplex'))) {
    findings.push({ rule: 'duplex', detail: 'the viewer is not told which sides to print' })
  }
  if (placed && !hasTree(objects)) {
    findings.push({ rule: 'tagged', detail: 'the faces are not in a structure tree' })
  }
  return findings
}

/** Whether a file is made to be read: it says so in its metadata, which sheets of faces lack. */
export function isToRead(objects: Opened['objects']): boolean {
  return objects.catalog.has(PDFName.of('Metadata')) && hasTree(objects)
}

/** Whether a file has a structure tree. */
function hasTree({ catalog }: Opened['objects']): boolean {
  return catalog.has(PDFName.of('StructTreeRoot'))
}

/** The words are set in fonts that are in the file, and can be read back as text. */
function fonts({ objects }: Opened): Finding[] {
  return objects.context.enumerateIndirectObjects().flatMap(([, object]): Finding[] => {
    if (!(object instanceof PDFDict) || entry(object, 'Type') !== '/Font') return []
    const name = entry(object, 'BaseFont')
    if (entry(object, 'Subtype') === '/Type0') {
      if (object.has(PDFName.of('ToUnicode'))) return []
      return [{ rule: 'glyph', detail: `what is set in ${name} cannot be read back as text` }]
    }
    const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    if (descriptor?.has(PDFName.of('FontFile2'))) return []
    return [{ rule: 'font', detail: `${name} is not in the file` }]
  })
}

function entry(object: PDFDict, key: string): string {
  return String(object.get(PDFName.of(key)))
}

const hair = 0.03

function boxes({ objects, about }: Opened): Finding[] {
  const by = about.form === 'shop' ? pt(bleedOf(about.paper === 'a4' ? 'a4' : 'letter')) : 0
  return objects.getPages().flatMap((page, index): Finding[] => {
    const { node } = page
    const set = ['TrimBox', 'BleedBox'].every((box) => node.has(PDFName.of(box)))
    const [trim, bleed, media] = [page.getTrimBox(), page.getBleedBox(), page.getMediaBox()]
    const wide =
      Math.abs(trim.x - bleed.x - by) < hair &&
      Math.abs(bleed.width - trim.width - 2 * by) < hair &&
      Math.abs(bleed.height - trim.height - 2 * by) < hair &&
      Math.abs(media.width - bleed.width) < hair
    if (set && wide) return []
    return [{ rule: 'boxes', page: index + 1, detail: 'trim and bleed are not where they belong' }]
  })
}
