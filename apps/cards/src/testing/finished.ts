import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { edge } from '../geometry/edge.ts'
import { pt, type Size } from '../geometry/units.ts'
import type { CardSet } from '../look/card-set.ts'
import { lettersOf } from '../pdf/read-back.ts'
import { withFile } from '../preflight/open.ts'

/** What of a cell neither a desktop printer nor a cutter takes away: all but 3 mm on each side. */
export function safeIn({ width, height }: Size): Size {
  return { width: width - 6, height: height - 6 }
}

/**
 * What is wrong with a finished file, as whoever reads it back finds it: letters that are lost or
 * out of order, letters outside the middle of their page that is safe, letters on other letters.
 */
export async function faultsIn(
  bytes: Uint8Array,
  pages: string[],
  safe: Size,
  { edged }: Pick<CardSet, 'edged'> = {},
): Promise<string[]> {
  return await withFile(bytes, async ({ shown }) => {
    const faults = shown.numPages === pages.length ? [] : [`${shown.numPages} pages`]
    for (const [index, text] of pages.entries()) {
      const page = await shown.getPage(index + 1)
      const { items } = await page.getTextContent()
      const drawn = items.filter((item) => 'str' in item && item.str.trim() !== '') as TextItem[]
      const found = drawn.map(({ str }) => str).join('')
      const told = `page ${index + 1}, "${text.slice(0, 40)}":`
      if (lettersOf(found) !== lettersOf(text)) faults.push(`${told} reads "${found}"`)
      const { width, height } = page.getViewport({ scale: 1 })
      const [left, bottom] = [(width - pt(safe.width)) / 2, (height - pt(safe.height)) / 2]
      const room = { left, bottom, right: width - left, top: height - bottom }
      const boxes = drawn.map(boxOf)
      // An edge is narrow: its number and the set's name come nearer to the cut than other words.
      const beside = { ...room, left: pt(edge.letters), right: pt(edge.width) }
      const outside = boxes.find(
        (box) => !isInside(box, room) && !(edged === true && isInside(box, beside)),
      )
      if (outside)
        faults.push(`${told} "${outside.text}" leaves its room: ${toldOf(outside, room)}`)
      const over = boxes.find((box, at) => boxes.slice(at + 1).some((other) => touch(box, other)))
      if (over) faults.push(`${told} "${over.text}" lies on other letters`)
    }
    return faults
  })
}

type Box = { text: string; left: number; right: number; bottom: number; top: number }

/** Where letters stand, level or turned: from the foot of a g to the head of an h. */
function boxOf({ str, transform, width }: TextItem): Box {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const along = Math.hypot(a, b)
  // A space at the end of a line is no ink.
  const ink = width * (str.trimEnd().length / str.length)
  const corners = [0, ink / along].flatMap((on) =>
    [-0.2, 0.7].map((up) => [x + a * on + c * up, y + b * on + d * up] as const),
  )
  const [across, down] = [corners.map(([left]) => left), corners.map(([, foot]) => foot)]
  return {
    text: str,
    left: Math.min(...across),
    right: Math.max(...across),
    bottom: Math.min(...down),
    top: Math.max(...down),
  }
}

/** How far each side of a box is inside its room, in points. */
function toldOf({ left, right, bottom, top }: Box, room: Omit<Box, 'text'>): string {
  const sides = [left - room.left, room.right - right, bottom - room.bottom, room.top - top]
  return sides.map((side) => side.toFixed(2)).join(', ')
}

/** Less than a printer or a cutter shows, in points. */
const hair = 0.4

function isInside(box: Box, room: Omit<Box, 'text'>): boolean {
  return (
    box.left >= room.left - hair &&
    box.right <= room.right + hair &&
    box.bottom >= room.bottom - hair &&
    box.top <= room.top + hair
  )
}

function touch(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom)
  return across > 1 && down > 1
}
