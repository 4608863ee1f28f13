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

/** How a set is dressed: one size for all of it, spaced by side so that each fills its card. */
export type Dress = { front: Look; back: Look }

/** The largest size at which every side of every card of a set fits. */
export async function largestDress(set: CardSet, content: Size): Promise<Dress> {
  const sides = sidesOf(set)
  const front = await firstFit(
    set,
    sides.filter(({ side }) => side === 'front'),
    content,
  )
  const back = await firstFit(
    set,
    sides.filter(({ side }) => side === 'back'),
    content,
  )
  const size = Math.min(steps[front]?.size ?? floor, steps[back]?.size ?? floor)
  const atSize = steps.findIndex((step) => step.size === size)
  return { front: lookAt(Math.max(front, atSize)), back: lookAt(Math.max(back, atSize)) }
}

/** The first step at which all sides fit. The fullest ones decide; the rest are checked at last. */
async function firstFit(set: CardSet, sides: Side[], content: Size): Promise<number> {
  if (sides.length === 0) return 0
  const over = (some: Side[], step: number) => overAt(some, content, lookAt(step))
  const first = await over(sides, 0)
  const fullest = sides
    .map((side, index) => ({ side, over: first[index] ?? 0 }))
    .sort((one, other) => other.over - one.over)
    .slice(0, 6)
    .map(({ side }) => side)
  let step = (first.some(tooMuch) ? await search(fullest, over) : 0) - 1
  let misfits: Misfit[] = []
  do {
    step += 1
    const overs = step === 0 ? first : await over(sides, Math.min(step, steps.length - 1))
    misfits = sides.flatMap(({ card, side }, index) =>
      tooMuch(overs[index] ?? 0) ? [{ card, side, over: overs[index] ?? 0 }] : [],
    )
  } while (misfits.length > 0 && step < steps.length - 1)
  if (misfits.length > 0) throw new FitError(set, misfits)
  return step
}

/** The first step at which these sides fit; the number of steps where none does. */
async function search(
  sides: Side[],
  over: (sides: Side[], step: number) => Promise<number[]>,
): Promise<number> {
  let [fits, fails]: [number, number] = [steps.length, 0]
  while (fits - fails > 1) {
    const middle = Math.floor((fits + fails) / 2)
    if ((await over(sides, middle)).some(tooMuch)) fails = middle
    else fits = middle
  }
  return fits
}

const tooMuch = (over: number) => over > 0.01

/** By how many points each side is taller than its room. */
async function overAt(sides: Side[], content: Size, look: Look): Promise<number[]> {
  const faces = sides.map(({ face }) => face(look, pt(content.width)))
  const heights = await heightsOf(faces, content.width)
  return heights.map((height) => height - pt(content.height))
}

/** The height in points that each face takes when nothing holds it. */
async function heightsOf(faces: ReturnType<Face>[], width: number): Promise<number[]> {
  const { children = [] } = await layOut(<Unbounded faces={faces} width={width} />)
  return children.map((page) => page.children?.[0]?.box?.height ?? 0)
}

function lookAt(step: number): Look {
  return colourLook(steps[step] ?? { size: floor, air: 0 })
}

type Side = { card: string; side: 'front' | 'back'; face: Face }

function sidesOf({ cards }: CardSet): Side[] {
  return cards.flatMap(({ name, front, back }): Side[] => [
    { card: name, side: 'front', face: front },
    ...(back ? [{ card: name, side: 'back' as const, face: back }] : []),
  ])
}

function describe({ id, locale }: CardSet, { card, side, over }: Misfit): string {
  const lines = Math.ceil(over / (floor * 1.2))
  return `${locale}: card ${id}, ${card}, ${side}: does not fit at ${floor} pt: shorten it by about ${lines} ${lines === 1 ? 'line' : 'lines'}`
}
