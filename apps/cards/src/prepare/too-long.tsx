import type { Kit } from '@read-the-room/core'
import type { ReactElement } from 'react'
import { Unbounded } from '../pdf/faces.tsx'
import { tryOut } from '../pdf/layout.ts'
import { type Node, walk } from '../pdf/tree.ts'
import { written } from '../text/written.ts'
import type { Cut } from './fit-error.ts'
import { hair } from './measured.tsx'

/**
 * Which texts of a face must lose how many characters, so that the face is no taller than its
 * room: the longest alone where that is enough, else the next longest too. Found by trying.
 *
 * @param width of the face in millimetres
 * @param height of its room in points
 */
export async function tooLong(
  kit: Kit,
  face: ReactElement,
  width: number,
  height: number,
): Promise<Cut[]> {
  const fits = async (lengths: Lengths) => (await heightOf(face, width, lengths)) <= height + hair
  const texts = await textsOf(face, width)
  const lengths: Lengths = new Map()
  for (const [text, whole] of texts) {
    lengths.set(text, 1)
    if (!(await fits(lengths))) continue
    const kept = await longest([...whole].length, (length) =>
      fits(new Map([...lengths, [text, length]])),
    )
    lengths.set(text, kept)
    break
  }
  return [...lengths].map(([text, length]) => {
    const whole = texts.find(([id]) => id === text)?.[1] ?? ''
    return { where: written(kit, whole), characters: [...whole].length - length }
  })
}

/** How many characters of which texts are kept, by the number of the text in the face. */
type Lengths = Map<number, number>

/** The greatest length below `whole` that fits, where 1 does. */
async function longest(whole: number, fits: (length: number) => Promise<boolean>) {
  let [kept, lost] = [1, whole]
  while (lost - kept > 1) {
    const middle = Math.floor((kept + lost) / 2)
    if (await fits(middle)) kept = middle
    else lost = middle
  }
  return kept
}

/** Every text of a face by its number, the longest first. */
async function textsOf(face: ReactElement, width: number): Promise<[number, string][]> {
  const texts: string[] = []
  await tryOut(<Unbounded faces={[face]} width={width} />, (source) => {
    for (const node of walk(source)) if (node.value !== undefined) texts.push(node.value)
  })
  return [...texts.entries()].sort(([, one], [, other]) => other.length - one.length)
}

async function heightOf(face: ReactElement, width: number, lengths: Lengths): Promise<number> {
  const { children: [page] = [] } = await tryOut(
    <Unbounded faces={[face]} width={width} />,
    (source) => shorten(source, lengths),
  )
  return page?.children?.[0]?.box?.height ?? 0
}

function shorten(source: Node, lengths: Lengths): void {
  const texts = [...walk(source)].filter(({ value }) => value !== undefined)
  for (const [index, node] of texts.entries()) {
    const length = lengths.get(index)
    if (length !== undefined) node.value = [...(node.value ?? '')].slice(0, length).join('').trim()
  }
}
