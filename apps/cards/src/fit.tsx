import type { Size } from './geometry/units.ts'
import { pt } from './geometry/units.ts'
import { colourLook, floor, type Look, steps } from './look.ts'
import { Unbounded } from './pdf/faces.tsx'
import { layOut } from './pdf/layout.ts'
import type { CardSet, Face } from './sets/card-set.ts'

/** A side of a card that does not fit at the smallest size, and by how much. */
export type Misfit = { card: string; side: 'front' | 'back'; over: number }

/** Text that cannot be set without cutting it: the cards are not made. */
export class FitError extends Error {
  override name = 'FitError'
  misfits: Misfit[]
  constructor(set: CardSet, misfits: Misfit[]) {
    super(misfits.map((misfit) => describe(set, misfit)).join('\n'))
    this.misfits = misfits
  }
}

/** The largest look at which every side of every card of a set fits. One size for the whole set. */
export async function largestLook(set: CardSet, content: Size): Promise<Look> {
  const looks = steps.map(colourLook)
  let [fits, fails] = [looks.length, -1]
  while (fits - fails > 1) {
    const middle = Math.floor((fits + fails) / 2)
    const look = looks[middle]
    if (look && (await misfitsAt(set, content, look)).length > 0) fails = middle
    else fits = middle
  }
  const best = looks[fits]
  if (best) return best
  throw new FitError(set, await misfitsAt(set, content, colourLook({ size: floor, air: 0 })))
}

async function misfitsAt(set: CardSet, content: Size, look: Look): Promise<Misfit[]> {
  const sides = sidesOf(set)
  const faces = sides.map(({ face }) => face(look, pt(content.width)))
  const heights = await heightsOf(faces, content.width)
  const room = pt(content.height)
  return sides
    .map(({ card, side }, index) => ({ card, side, over: (heights[index] ?? 0) - room }))
    .filter(({ over }) => over > 0)
}

/** The height in points that each face takes when nothing holds it. */
export async function heightsOf(faces: ReturnType<Face>[], width: number): Promise<number[]> {
  const { children = [] } = await layOut(<Unbounded faces={faces} width={width} />)
  return children.map((page) => page.children?.[0]?.box?.height ?? 0)
}

type Side = { card: string; side: 'front' | 'back'; face: Face }

function sidesOf({ cards }: CardSet): Side[] {
  return cards.flatMap(({ name, front, back }): Side[] => [
    { card: name, side: 'front', face: front },
    ...(back ? [{ card: name, side: 'back' as const, face: back }] : []),
  ])
}

function describe({ id, locale }: CardSet, { card, side, over }: Misfit): string {
  const lines = Math.ceil(over / (floor * 1.22))
  return `${locale}: card ${id}, ${card}, ${side}: does not fit at ${floor} pt: shorten it by about ${lines} ${lines === 1 ? 'line' : 'lines'}`
}
