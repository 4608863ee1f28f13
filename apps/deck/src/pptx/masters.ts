import { light } from '@read-the-room/brand'
import type { Kit } from '@read-the-room/core'
import type PptxGen from 'pptxgenjs'
import { body, hex, typeface } from './type.ts'

/** Where titles stand, in inches, and their size in points where the words are few enough. */
export const coverTitle = { x: body.x, y: 2, w: 5.3, h: 2, fontSize: 60 }
export const slideTitle = { x: body.x, y: 0.62, w: body.w, h: 1.05, fontSize: 32 }

/** The two layouts of the file: the first slide's, and that of all others with foot and number. */
export function defineMasters(file: PptxGen, { deck }: Kit, paper: string, quiet: string): void {
  const small = { y: 6.95, h: 0.3, fontSize: 12, color: quiet, fontFace: typeface }
  file.defineSlideMaster({
    title: 'COVER',
    background: { color: paper },
    objects: [titlePlaceholder(coverTitle, 'bottom')],
  })
  file.defineSlideMaster({
    title: 'SLIDE',
    background: { color: paper },
    objects: [
      titlePlaceholder(slideTitle, 'top'),
      { text: { text: deck.foot, options: { x: body.x, w: 6, margin: 0, ...small } } },
    ],
    slideNumber: { x: 12, w: 0.6, align: 'right', ...small },
  })
}

type Place = typeof coverTitle

function titlePlaceholder(place: Place, valign: 'top' | 'bottom') {
  const face = { fontFace: typeface, color: hex(light.ink), bold: true, margin: 0 }
  return {
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        align: 'left' as const,
        valign,
        ...place,
        ...face,
      },
      text: '',
    },
  }
}
