import { type Layout, layoutPart, master } from './master.ts'
import { contentTypes, relationTypes } from './names.ts'
import { notesMaster, notesPart } from './notes.ts'
import { type Part, pack } from './package.ts'
import type { Page } from './page.ts'
import { presentation, type Section, settings } from './presentation.ts'
import { type About, coreProperties, extendedProperties } from './properties.ts'
import { type Look, theme } from './theme.ts'
import { mastersColors, shapeTree } from './tree.ts'
import type { Paragraph, Tongue } from './words.ts'
import { el, namespaces, xmlPart } from './xml.ts'

/** A slide of the show: what is drawn on it, by which layout, and what is said to it. */
export type ShownPage = { page: Page; layout: number; notes: Paragraph[] }

/** Everything that a PowerPoint file is made of. */
export type Show = {
  about: About
  look: Look
  tongue: Tongue
  size: { w: number; h: number }
  layouts: Layout[]
  sections: Section[]
  pages: ShownPage[]
}

/** The show as a file. */
export function write(show: Show): Uint8Array {
  const { about, look, tongue, layouts, pages, sections, size } = show
  const types = relationTypes
  const parts: Part[] = [
    {
      name: '/docProps/core.xml',
      type: contentTypes.core,
      content: coreProperties(about),
    },
    {
      name: '/docProps/app.xml',
      type: contentTypes.extended,
      content: extendedProperties(about, pages.length),
    },
    {
      name: names.presentation,
      type: contentTypes.presentation,
      content: presentation(sections, size, tongue),
      relations: [
        { type: types.master, target: names.master },
        { type: types.notesMaster, target: names.notesMaster },
        ...pages.map((_, place) => ({ type: types.slide, target: names.slide(place) })),
        { type: types.presentationProperties, target: names.settings },
        { type: types.viewProperties, target: names.view },
        { type: types.theme, target: names.theme },
        { type: types.tableStyles, target: names.tables },
      ],
    },
    {
      name: names.settings,
      type: contentTypes.presentationProperties,
      content: settings.presentation,
    },
    { name: names.view, type: contentTypes.viewProperties, content: settings.view },
    { name: names.tables, type: contentTypes.tableStyles, content: settings.tables },
    { name: names.theme, type: contentTypes.theme, content: theme(look) },
    { name: names.notesTheme, type: contentTypes.theme, content: theme(look) },
    {
      name: names.master,
      type: contentTypes.master,
      content: master(layouts, tongue),
      relations: [
        ...layouts.map((_, place) => ({ type: types.layout, target: names.layout(place) })),
        { type: types.theme, target: names.theme },
      ],
    },
    {
      name: names.notesMaster,
      type: contentTypes.notesMaster,
      content: notesMaster(tongue),
      relations: [{ type: types.theme, target: names.notesTheme }],
    },
    ...layouts.map((layout, place) => ({
      name: names.layout(place),
      type: contentTypes.layout,
      content: layoutPart(layout, tongue),
      relations: [{ type: types.master, target: names.master }],
    })),
    ...slideParts(pages, tongue),
  ]
  return pack(parts, [
    { type: types.presentation, target: names.presentation },
    { type: types.core, target: '/docProps/core.xml' },
    { type: types.extended, target: '/docProps/app.xml' },
  ])
}

/** A slide and its notes each, and every picture once however many slides show it. */
function slideParts(pages: ShownPage[], tongue: Tongue): Part[] {
  const pictures = new Map<string, { name: string; png: Uint8Array }>()
  const pictureName = (png: Uint8Array) => {
    const key = Buffer.from(png).toString('base64')
    const found = pictures.get(key) ?? { name: names.picture(pictures.size), png }
    pictures.set(key, found)
    return found.name
  }
  const slides = pages.flatMap(({ page, layout, notes }, place): Part[] => [
    {
      name: names.slide(place),
      type: contentTypes.slide,
      content: xmlPart(
        el('p:sld', namespaces, el('p:cSld', {}, shapeTree(page.shapes)), mastersColors),
      ),
      relations: [
        { type: relationTypes.layout, target: names.layout(layout) },
        { type: relationTypes.notes, target: names.notes(place) },
        ...page.pictures.map((png) => ({ type: relationTypes.image, target: pictureName(png) })),
      ],
    },
    {
      name: names.notes(place),
      type: contentTypes.notes,
      content: notesPart(notes, tongue),
      relations: [
        { type: relationTypes.notesMaster, target: names.notesMaster },
        { type: relationTypes.slide, target: names.slide(place) },
      ],
    },
  ])
  const images = [...pictures.values()].map(({ name, png }) => ({
    name,
    type: contentTypes.png,
    content: png,
  }))
  return [...slides, ...images]
}

/** What parts are called; Office expects them nowhere else. */
const names = {
  presentation: '/ppt/presentation.xml',
  settings: '/ppt/presProps.xml',
  view: '/ppt/viewProps.xml',
  tables: '/ppt/tableStyles.xml',
  theme: '/ppt/theme/theme1.xml',
  notesTheme: '/ppt/theme/theme2.xml',
  master: '/ppt/slideMasters/slideMaster1.xml',
  notesMaster: '/ppt/notesMasters/notesMaster1.xml',
  layout: (place: number) => `/ppt/slideLayouts/slideLayout${place + 1}.xml`,
  slide: (place: number) => `/ppt/slides/slide${place + 1}.xml`,
  notes: (place: number) => `/ppt/notesSlides/notesSlide${place + 1}.xml`,
  picture: (place: number) => `/ppt/media/image${place + 1}.png`,
}
