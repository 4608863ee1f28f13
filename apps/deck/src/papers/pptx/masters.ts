import { light } from '@read-the-room/brand'
import type { Kit } from '@read-the-room/core'
import type PptxGen from 'pptxgenjs'
import { body, hex, typeface } from './type.ts'

/** Where titles stand, in inches, and their size in points where the words are few enough. */
export const coverTitle = { x: body.x, y: 2, w: 5.3, h: 2, fontSize: 60 }
export const slideTitle = { x: body.x, y: 0.62, w: body.w, h: 1.05, fontSize: 32 }

/** The two layouts of the file: the first slide's, and that of all others with foot and number. */
export function defineMasters(file: PptxGen, { deck }: Kit, paper: string, quiet: string): void {
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
            ...coverTitle,
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
            ...slideTitle,
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
