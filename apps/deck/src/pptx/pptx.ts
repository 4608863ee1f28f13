import { withOwn } from '@read-the-room/brand'
import { direction } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { blockTitle } from '../live/agenda.ts'
import { emptyPage } from '../ooxml/page.ts'
import { addPicture } from '../ooxml/picture.ts'
import { addTitle } from '../ooxml/shape.ts'
import { type ShownPage, write as writeShow } from '../ooxml/show.ts'
import type { Paragraph, Tongue } from '../ooxml/words.ts'
import { type Note, noteParts } from '../slides/note.ts'
import type { Slide } from '../slides/slide.ts'
import { drawBody } from './body.ts'
import { coverTitle, layouts, look, slideTitle } from './masters.ts'
import { type Pen, write } from './pen.ts'
import type { Picture } from './print-slides.ts'
import { type Step, steps } from './steps.ts'
import { body, hex, sizeIn } from './type.ts'

/** Inches of the canvas: 980 × 552 px as PowerPoint's wide slide. */
const size = { w: 13.333, h: 7.5 }
const kicker = { x: body.x, y: 0.26, w: body.w, h: 0.34 }
/** Between words and a picture. */
const gap = 0.4
/** Every file says that it was made then: the same words give the same bytes. */
const made = new Date('2026-01-01T00:00:00Z')

/** The deck as editable slides, one a step: titles, real text and tables, pictures, the notes. */
export function pptx(
  kit: FacilitatorKit,
  slides: Slide[],
  pictures: (Picture | undefined)[] = [],
): Uint8Array {
  const { deck, workshop } = kit
  const colors = withOwn(workshop.colors)
  const organization = workshop.organization ?? ''
  const tongue = { lang: culture(kit.locale), rtl: direction(kit.locale) === 'rtl' }
  const all = steps(slides)
  return writeShow({
    about: {
      title: deck.title,
      subject: deck.subtitle,
      author: organization === '' ? deck.title : organization,
      organization,
      lang: tongue.lang,
      made,
    },
    look: look(deck.title, colors),
    tongue,
    size,
    layouts: layouts(kit),
    sections: sections(kit, all),
    pages: all.map((step, index) => {
      const names = { ...kit.moments.signs, ...kindNames(kit) }
      const pen: Pen = { page: emptyPage(tongue), colors, names }
      draw(pen, step, pictures[index])
      return {
        page: pen.page,
        layout: step.slide.layout === 'cover' ? 0 : 1,
        notes: notes(step.slide.note, kit),
      } satisfies ShownPage
    }),
  })
}

function draw(pen: Pen, { slide, clicks }: Step, picture: Picture | undefined): void {
  const { ink, quiet } = pen.colors
  const { lines, size: most, ...box } = slide.layout === 'cover' ? coverTitle : slideTitle
  const points = sizeIn([slide.title], box, most, { bold: true, lines })
  const title = { text: slide.title, size: points, color: hex(ink), bold: true }
  addTitle(pen.page, [{ runs: [title] }])
  if ('kicker' in slide) write(pen, [{ text: slide.kicker, color: quiet }], kicker, { most: 16 })
  const right = picture && inches(picture.box).x - gap
  drawBody(pen, slide, clicks, { ...body, w: right === undefined ? body.w : right - body.x })
  if (picture === undefined) return
  const png = Buffer.from(picture.uri.slice(picture.uri.indexOf(',') + 1), 'base64')
  addPicture(pen.page, png, inches(picture.box), picture.words)
}

/** A mark by itself is called after the kind of moment that it speaks for. */
function kindNames({ moments: { signs, kinds } }: FacilitatorKit) {
  const { networking, socializing } = signs
  return { networking, socializing, mixed: kinds.mixed.label, unclear: kinds.unclear.label }
}

/** What is said to a slide: heads, then lines. */
function notes(note: Note, { facilitator }: FacilitatorKit): Paragraph[] {
  const paragraph = (text: string, bold: boolean): Paragraph => ({
    runs: [{ text, size: 12, color: '000000', bold }],
    after: 4,
  })
  return noteParts(note, facilitator).flatMap(({ label, lines }) => [
    paragraph(label, true),
    ...lines.map((line) => paragraph(line, false)),
  ])
}

/** One section a block of the run sheet, so that a block can be found, moved or left out. */
function sections(kit: FacilitatorKit, all: Step[]) {
  const ids = [...new Set(all.map(({ slide }) => slide.block))]
  return ids.map((id) => ({
    name: id === 'arrival' ? kit.deck.title : blockTitle(kit, id),
    slides: all.filter(({ slide }) => slide.block === id).length,
  }))
}

/** A language as Office names it, with the country where most people speak it: `es-ES`. */
function culture(locale: string): Tongue['lang'] {
  const { language, region } = new Intl.Locale(locale).maximize()
  return region === undefined ? language : `${language}-${region}`
}

/** A box of the canvas on PowerPoint's slide. */
function inches({ x, y, width: w, height: h }: Picture['box']) {
  const scale = size.w / 980
  return { x: x * scale, y: y * scale, w: w * scale, h: h * scale }
}
