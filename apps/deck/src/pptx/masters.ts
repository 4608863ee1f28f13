import type { Colors } from '@read-the-room/brand'
import type { Kit } from '@read-the-room/core'
import type { Layout } from '../ooxml/master.ts'
import type { Look } from '../ooxml/theme.ts'
import { body, hex, typeface } from './type.ts'

/** Where titles stand, in inches, and their size in points where the words are few enough. */
export const coverTitle = { x: body.x, y: 2, w: 5.3, h: 2, size: 60, lines: 3 }
export const slideTitle = { x: body.x, y: 0.62, w: body.w, h: 1, size: 32, lines: 1 }

/** The two layouts of the file: the first slide's, and that of all others with foot and number. */
export function layouts({ deck }: Pick<Kit, 'deck'>): Layout[] {
  const foot = { y: 6.95, h: 0.3 }
  const line = { size: 12, color: 'tx2' as const }
  return [
    {
      name: 'Cover',
      type: 'title',
      title: { kind: 'title', box: coverTitle, anchor: 'b' },
      size: coverTitle.size,
      foot: [],
    },
    {
      name: 'Slide',
      type: 'titleOnly',
      title: { kind: 'title', box: slideTitle },
      size: slideTitle.size,
      foot: [
        { box: { x: body.x, w: 6, ...foot }, words: deck.foot, align: 'l', ...line },
        { box: { x: 11.56, w: 1, ...foot }, align: 'r', ...line },
      ],
    },
  ]
}

/** The kit's colors and typeface, for whoever goes on writing in PowerPoint. */
export function look(name: string, colors: Colors): Look {
  const { ink, paper, quiet, card, networking, socializing, mixed, unclear } = colors
  return {
    name,
    typeface,
    ink: hex(ink),
    paper: hex(paper),
    quiet: hex(quiet),
    card: hex(card),
    accents: [
      hex(networking),
      hex(socializing),
      hex(mixed),
      hex(unclear),
      hex(colors.best),
      hex(colors.workable),
    ],
  }
}
