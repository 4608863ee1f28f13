import { light, withOwn } from '@read-the-room/brand'
import type { Kit } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import PptxGen from 'pptxgenjs'
import { noteParts } from '../note.ts'
import type { Slide } from '../slide.ts'
import { drawBody } from './pptx-body.ts'
import { hex, typeface } from './pptx-type.ts'
import type { Picture } from './print-slides.ts'

/** Inches of the canvas: 980 × 552 px as PowerPoint's wide slide. */
const width = 13.333
const height = 7.5
const title = { x: 0.76, y: 0.55, w: width - 1.52, h: 1.05 }

/** The deck as editable slides: a title placeholder each, real text and tables, and the notes. */
export async function pptx(
  kit: FacilitatorKit,
  slides: Slide[],
  pictures: (Picture | undefined)[] = [],
): Promise<Buffer> {
  const colours = withOwn(kit.workshop.colours)
  const file = new PptxGen()
  file.defineLayout({ name: 'WIDE', width, height })
  file.layout = 'WIDE'
  file.title = kit.deck.title
  file.theme = { headFontFace: typeface, bodyFontFace: typeface }
  defineMasters(file, kit, hex(colours.paper), hex(colours.quiet))
  for (const [index, slide] of slides.entries()) {
    const picture = pictures[index]
    const page = file.addSlide({ masterName: slide.layout === 'cover' ? 'COVER' : 'SLIDE' })
    page.addText(slide.title, { placeholder: 'title', lang: kit.locale })
    drawBody(page, slide, colours, kit.locale, picture && inches(picture.box).x)
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

function defineMasters(file: PptxGen, { deck }: Kit, paper: string, quiet: string): void {
  const face = { fontFace: typeface, color: hex(light.ink), bold: true, margin: 0 }
  file.defineSlideMaster({
    title: 'COVER',
    background: { color: paper },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: 0.76,
            y: 2,
            w: 5.3,
            h: 2,
            fontSize: 60,
            align: 'left',
            valign: 'bottom',
            ...face,
          },
          text: '',
        },
      },
    ],
  })
  file.defineSlideMaster({
    title: 'SLIDE',
    background: { color: paper },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...title,
            fontSize: 32,
            align: 'left',
            valign: 'top',
            ...face,
          },
          text: '',
        },
      },
      {
        text: {
          text: deck.foot,
          options: {
            x: 0.76,
            y: 6.95,
            w: 6,
            h: 0.3,
            fontSize: 12,
            color: quiet,
            fontFace: typeface,
            margin: 0,
          },
        },
      },
    ],
    slideNumber: {
      x: 12,
      y: 6.95,
      w: 0.6,
      h: 0.3,
      fontSize: 12,
      color: quiet,
      fontFace: typeface,
      align: 'right',
    },
  })
}
