import { level, masterId } from './master.ts'
import { notesSize } from './notes.ts'
import { relationId } from './package.ts'
import { emu } from './units.ts'
import type { Tongue } from './words.ts'
import { el, namespaces, xmlPart } from './xml.ts'

/** A part of the show under a name: how many slides it has. */
export type Section = { name: string; slides: number }

type Size = { w: number; h: number }

/** The list of slides; its relations are the master, the notes' master, then the slides. */
export function presentation(sections: Section[], { w, h }: Size, tongue: Tongue): string {
  const count = sections.reduce((sum, { slides }) => sum + slides, 0)
  const ids = Array.from({ length: count }, (_, place) => firstSlideId + place)
  return xmlPart(
    el(
      'p:presentation',
      { ...namespaces, saveSubsetFonts: 1, rtl: tongue.rtl ? 1 : undefined },
      el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: masterId, 'r:id': relationId(0) })),
      el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': relationId(1) })),
      el(
        'p:sldIdLst',
        {},
        ...ids.map((id, place) => el('p:sldId', { id, 'r:id': relationId(2 + place) })),
      ),
      el('p:sldSz', { cx: emu(w), cy: emu(h) }),
      el('p:notesSz', { cx: emu(notesSize.w), cy: emu(notesSize.h) }),
      el('p:defaultTextStyle', {}, level('lvl1pPr', tongue, { size: 18 })),
      el('p:extLst', {}, sectionList(sections, ids)),
    ),
  )
}

/** The least number that a slide may have. */
const firstSlideId = 256

/** PowerPoint groups its thumbnails by these (MS-PPTX 2.2.3); other programs pass over them. */
function sectionList(sections: Section[], ids: number[]): string {
  const p14 = 'http://schemas.microsoft.com/office/powerpoint/2010/main'
  const rest = [...ids]
  const list = sections.map(({ name, slides }, place) =>
    el(
      'p14:section',
      { name, id: sectionId(place) },
      el('p14:sldIdLst', {}, ...rest.splice(0, slides).map((id) => el('p14:sldId', { id }))),
    ),
  )
  return el(
    'p:ext',
    { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
    el('p14:sectionLst', { 'xmlns:p14': p14 }, ...list),
  )
}

/** A name that is the same in every build and no other section's. */
function sectionId(place: number): string {
  return `{5EC71000-0000-4000-8000-${String(place + 1).padStart(12, '0')}}`
}

/** What PowerPoint keeps beside the slides, each with nothing set. */
export const settings = {
  presentation: xmlPart(el('p:presentationPr', namespaces)),
  view: xmlPart(el('p:viewPr', namespaces)),
  tables: xmlPart(
    el('a:tblStyleLst', {
      'xmlns:a': namespaces['xmlns:a'],
      def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
    }),
  ),
}
