import { signPaint } from '@read-the-room/brand'
import { addWords } from '../ooxml/shape.ts'
import type { Area } from '../ooxml/units.ts'
import type { Run } from '../ooxml/words.ts'
import type { Scene, SceneLine, ShownSign } from '../slides/slide.ts'
import { drawMark } from './mark.ts'
import type { Pen } from './pen.ts'
import { balancedWidth, heightOf, hex, sizeIn } from './type.ts'

/** Points between two sentences. */
const between = 6
/** A mark in the margin, and how far before its sentence it begins, in inches. */
const mark = { size: 0.34, before: 0.5 }

/** The line under a sentence is that of its sign. */
const lines = { networking: 'sng', socializing: 'dash', mixed: 'dbl', unclear: 'dotted' } as const

type Told = Pick<Scene, 'scene' | 'signs'> & { found: number; settled: boolean }

/**
 * A story, a sentence a box: the signs that are found are underlined in their own line, and their
 * marks stand in the margin, so that no word moves.
 */
export function drawStory(pen: Pen, { scene, signs, found, settled }: Told, box: Area): void {
  const { w, h } = box
  const size = sizeIn(
    scene.map(({ text }) => text),
    { w, h },
    settled ? 20 : 28,
    { after: between },
  )
  let { y } = box
  for (const line of scene) {
    const sign = signOf(line, signs.slice(0, found))
    const place = {
      x: box.x,
      y,
      w: balancedWidth(line.text, w, size),
      h: heightOf(line.text, w, size),
    }
    const last = !settled && sign !== undefined && sign === signs[found - 1]
    addWords(pen.page, place, { paragraphs: [{ runs: [run(pen, line.text, size, sign, last)] }] })
    if (sign !== undefined) {
      const middle = y + heightOf('x', w, size) / 2
      drawMark(pen, sign.points, box.x - mark.before, middle - mark.size / 2, mark.size)
    }
    y += place.h + between / 72
  }
}

function signOf({ sign }: SceneLine, found: ShownSign[]): ShownSign | undefined {
  return found.find(({ dimension }) => dimension === sign)
}

function run(
  { colors }: Pen,
  text: string,
  size: number,
  sign: ShownSign | undefined,
  last: boolean,
): Run {
  const plain = { text, size, color: hex(colors.ink) }
  if (sign === undefined) return plain
  const kind = signPaint(sign.points)
  const underline = { line: lines[kind], color: hex(colors[kind]) }
  if (!last || kind === 'unclear') return { ...plain, underline }
  return { ...plain, underline, highlight: hex(colors[`${kind}Tint`]) }
}
