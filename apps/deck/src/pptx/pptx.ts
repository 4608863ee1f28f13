import { withOwn } from '@read-the-room/brand'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import PptxGen from 'pptxgenjs'
import { noteParts } from '../slides/note.ts'
import type { Slide } from '../slides/slide.ts'
import { drawBody } from './body.ts'
import { coverTitle, defineMasters, slideTitle } from './masters.ts'
import { type Pen, write } from './pen.ts'
import type { Picture } from './print-slides.ts'
import { body, hex, sizeIn, typeface } from './type.ts'

/** Inches of the canvas: 980 × 552 px as PowerPoint's wide slide. */
const width = 13.333
const height = 7.5
const kicker = { x: body.x, y: 0.26, w: body.w, h: 0.34 }
/** Between words and a picture. */
const gap = 0.4

/** The deck as editable slides: a title placeholder each, real text and tables, and the notes. */
export async function pptx(
  kit: FacilitatorKit,
  slides: Slide[],
  pictures: (Picture | undefined)[] = [],
): Promise<Buffer> {
  const colors = withOwn(kit.workshop.colors)
  const file = new PptxGen()
  file.defineLayout({ name: 'WIDE', width, height })
  file.layout = 'WIDE'
  file.title = kit.deck.title
  file.theme = { headFontFace: typeface, bodyFontFace: typeface }
  defineMasters(file, kit, hex(colors.paper), hex(colors.quiet))
  for (const [index, slide] of slides.entries()) {
    const picture = pictures[index]
    const page = file.addSlide({ masterName: slide.layout === 'cover' ? 'COVER' : 'SLIDE' })
    const place = slide.layout === 'cover' ? coverTitle : slideTitle
    const fontSize = sizeIn([slide.title], place, place.fontSize, { bold: true })
    // The library gives a placeholder its layout's size; only a run keeps its own.
    page.addText([{ text: slide.title, options: { fontSize } }], {
      placeholder: 'title',
      lang: kit.locale,
    })
    const pen: Pen = { page, colors, lang: kit.locale }
    if ('kicker' in slide) {
      write(pen, [{ text: slide.kicker, color: colors.quiet }], kicker, { most: 16 })
    }
    const right = picture && inches(picture.box).x - gap
    drawBody(pen, slide, { ...body, w: right === undefined ? body.w : right - body.x })
    if (picture !== undefined) {
      page.addImage({ data: picture.uri, altText: picture.words, ...inches(picture.box) })
    }
    page.addNotes(
      noteParts(slide.note, kit.facilitator)
        .map(({ label, lines }) => [label, ...lines].join('\n'))
        .join('\n\n'),
    )
  }
  return (await file.write({ outputType: 'nodebuffer' })) as Buffer
}

/** A box of the canvas on PowerPoint's slide. */
function inches({ x, y, width: w, height: h }: Picture['box']) {
  const scale = width / 980
  return { x: x * scale, y: y * scale, w: w * scale, h: h * scale }
}
