const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const slideShow = 'application/vnd.openxmlformats-officedocument.presentationml'

/** What relations are called (ECMA-376, part 1, annex A). */
export const relationTypes = {
  presentation: `${office}/officeDocument`,
  master: `${office}/slideMaster`,
  layout: `${office}/slideLayout`,
  slide: `${office}/slide`,
  notesMaster: `${office}/notesMaster`,
  notes: `${office}/notesSlide`,
  theme: `${office}/theme`,
  image: `${office}/image`,
  presentationProperties: `${office}/presProps`,
  viewProperties: `${office}/viewProps`,
  tableStyles: `${office}/tableStyles`,
  extended: `${office}/extended-properties`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
}

/** What parts are. */
export const contentTypes = {
  presentation: `${slideShow}.presentation.main+xml`,
  master: `${slideShow}.slideMaster+xml`,
  layout: `${slideShow}.slideLayout+xml`,
  slide: `${slideShow}.slide+xml`,
  notesMaster: `${slideShow}.notesMaster+xml`,
  notes: `${slideShow}.notesSlide+xml`,
  presentationProperties: `${slideShow}.presProps+xml`,
  viewProperties: `${slideShow}.viewProps+xml`,
  tableStyles: `${slideShow}.tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  extended: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  png: 'image/png',
}
