import { type Colors, dark } from '@read-the-room/brand'
import type { Kit } from '@read-the-room/core'
import type { Layout } from '../ooxml/master.ts'
import { placed } from '../ooxml/page.ts'
import type { Look } from '../ooxml/theme.ts'
import type { Area } from '../ooxml/units.ts'
import type { Tongue } from '../ooxml/words.ts'
import type { Slide } from '../slides/slide.ts'
import { inches, onCanvas, slideSize } from './canvas.ts'
import { hex, typeface } from './type.ts'

/** Where a title stands, its size in points where its words are few enough, and its lines at most. */
export type TitlePlace = {
  box: Area
  size: number
  lines: number
  anchor: 't' | 'ctr' | 'b'
  night: boolean
}

const plain = { size: 38, lines: 1, anchor: 't', night: false } as const

/** The layouts of the file, and where each keeps its title. */
export const titles = {
  Slide: { ...plain, box: onCanvas(56, 36, 868, 64) },
  Scene: { ...plain, size: 32, box: onCanvas(68, 56, 460, 50) },
  Questions: { ...plain, box: onCanvas(59, 22, 862, 56), night: true },
  Pair: { ...plain, size: 24, box: onCanvas(59, 36, 450, 40) },
  Cover: {
    box: onCanvas(59, 200, 500, 190),
    size: 80,
    lines: 2,
    anchor: 'b',
    night: true,
  },
  Divider: {
    box: onCanvas(59, 308, 512, 200),
    size: 80,
    lines: 2,
    anchor: 't',
    night: true,
  },
  Night: { ...plain, box: onCanvas(59, 36, 862, 60), night: true },
} as const satisfies Record<string, TitlePlace>

export type LayoutName = keyof typeof titles

/** The title of a scene that is decided is small, under its verdict. */
export const decidedTitle: TitlePlace = { ...plain, size: 20, box: onCanvas(72, 214, 452, 34) }

/** The title of an invitation stands left of its night. */
export const invitedTitle: TitlePlace = { ...plain, size: 30, box: onCanvas(59, 36, 455, 60) }

/** The layout of a slide. */
export function layoutOf({ layout }: Slide): LayoutName {
  switch (layout) {
    case 'cover':
      return 'Cover'
    case 'divider':
      return 'Divider'
    case 'scene':
      return 'Scene'
    case 'questions':
      return 'Questions'
    case 'pair':
      return 'Pair'
    case 'power':
    case 'close':
      return 'Night'
    default:
      return 'Slide'
  }
}

/** All layouts: those at night have its ground, slides with a foot have the kit's name and a number. */
export function layouts({ deck }: Pick<Kit, 'deck'>, tongue: Tongue): Layout[] {
  const at = (box: Area) => placed(box, tongue, slideSize.w)
  const [start, end] = tongue.rtl ? (['r', 'l'] as const) : (['l', 'r'] as const)
  const foot = { y: inches(516), h: inches(24) }
  const line = { size: 12, color: 'tx2' as const }
  return Object.entries(titles).map(([name, { box, size, anchor, night }]) => ({
    name,
    type: name === 'Cover' ? 'title' : 'titleOnly',
    title: { kind: 'title', box: at(box), anchor },
    size,
    foot:
      name === 'Slide'
        ? [
            { box: at({ x: inches(56), w: 6, ...foot }), words: deck.foot, align: start, ...line },
            { box: at({ x: inches(824), w: inches(100), ...foot }), align: end, ...line },
          ]
        : [],
    ...(night && name !== 'Questions' ? { ground: hex(dark.paper) } : {}),
  }))
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
