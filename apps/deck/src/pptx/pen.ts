import type { Colors } from '@read-the-room/brand'
import type { Kind, Sign } from '@read-the-room/core'
import type { Page } from '../ooxml/page.ts'
import { addShape, addWords } from '../ooxml/shape.ts'
import type { Area } from '../ooxml/units.ts'
import { hex, sizeIn } from './type.ts'

/**
 * A slide to draw on, with what all slides share: the colors of its ground and those of the night
 * that rooms lie on, and what the marks are called.
 */
export type Pen = {
  page: Page
  colors: Colors
  night: Colors
  names: Record<Sign | Kind, string>
}

/** A paragraph; `scale` is its size in parts of the text around it. */
export type Paragraph = {
  text: string
  bold?: boolean
  color?: string
  scale?: number
  numbered?: boolean
}

type Look = {
  most: number
  valign?: 'top' | 'middle' | 'bottom'
  align?: 'start' | 'center' | 'end'
  /** How many lines each paragraph may take at most. */
  lines?: number
  /** Lines close together, for large type. */
  tight?: boolean
}

/** Points between two paragraphs. */
export const between = 10

/** Writes paragraphs into a box, as large as they fit, at most `most` points. */
export function write(pen: Pen, paragraphs: Paragraph[], box: Area, look: Look): void {
  const shown = paragraphs.filter(({ text }) => text !== '')
  if (shown.length === 0) return
  const indent = shown.some(({ numbered }) => numbered) ? 0.5 : 0
  const { most, lines, align = 'start', tight = false } = look
  const size = sizeIn(
    shown.map(({ text }) => text),
    { w: box.w - indent, h: box.h },
    most,
    {
      after: between,
      bold: shown.some(({ bold }) => bold),
      ...(lines === undefined ? {} : { lines }),
    },
  )
  const anchor = { top: 't', middle: 'ctr', bottom: 'b' } as const
  addWords(pen.page, box, {
    anchor: anchor[look.valign ?? 'top'],
    paragraphs: shown.map(
      ({ text, bold = false, color = pen.colors.ink, scale = 1, numbered }) => ({
        runs: [{ text, bold, color: hex(color), size: Math.max(12, Math.round(size * scale)) }],
        align,
        tight,
        after: between,
        ...(numbered ? { numbered: size * 1.5 } : {}),
      }),
    ),
  })
}

/** The outline of each kind can be told without its color, as everywhere in the kit. */
const outlines = {
  networking: { preset: 'rect', dash: 'solid' },
  mixed: { preset: 'rect', dash: 'dash' },
  socializing: { preset: 'roundRect', dash: 'dash' },
  unclear: { preset: 'rect', dash: 'sysDot' },
} as const

/** A box in the outline of a kind. */
export function outline(pen: Pen, kind: Kind, box: Area, fill = pen.colors.card): void {
  const { preset, dash } = outlines[kind]
  addShape(pen.page, preset === 'roundRect' ? { preset, radius: 0.16 } : { preset }, box, {
    fill: hex(fill),
    line: { color: hex(pen.colors[kind]), width: 2, dash },
  })
}
