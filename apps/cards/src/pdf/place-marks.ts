import type { Position } from '../look/fonts.ts'
import { type GlyphRun, type Node, walk } from './tree.ts'

/**
 * Puts each accent that is no part of a letter, as in ọ̀ or n̄, over or under its letter, and each
 * Hebrew letter as near to the next as its typeface has it. react-pdf forgets how high a glyph
 * stands and loses how far to the side in a wrong unit.
 */
export function placeMarks(laidOut: Node): void {
  for (const node of walk(laidOut)) {
    for (const { runs } of node.lines ?? []) for (const run of runs) placeIn(run)
  }
}

/** Letters by themselves are where react-pdf puts them, but from right to left: there kerning moves them. */
const mark = /\p{M}/u

function placeIn(run: GlyphRun): void {
  const turned = isTurned(run)
  const glyphs = turned ? run.glyphs.toReversed() : run.glyphs
  const text = glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')
  const [face] = run.attributes.font ?? []
  if (face?.layout === undefined || !(turned || mark.test(text))) return
  const places = face.layout(text, undefined).positions
  for (const [index, place] of places.entries()) {
    const position = run.positions[turned ? glyphs.length - 1 - index : index]
    if (position === undefined) continue
    const back = turned ? toStartOf(places, index) : 0
    // Thousandths of the size of the type: the unit in which they are drawn.
    position.xOffset = ((place.xOffset + back) * 1000) / face.unitsPerEm
    position.yOffset = (place.yOffset * 1000) / face.unitsPerEm
  }
}

/** From right to left an accent is drawn before its letter, which has not moved it on yet. */
function toStartOf(places: Position[], index: number): number {
  if (places[index]?.xAdvance !== 0) return 0
  const letter = places.slice(0, index).findLast(({ xAdvance }) => xAdvance !== 0)
  return letter?.xAdvance ?? 0
}

/** Whether a run is drawn from its end: it has been turned for reading from right to left. */
function isTurned({ attributes: { bidiLevel = 0 } }: GlyphRun): boolean {
  return bidiLevel % 2 === 1
}
