import type { Kit } from '@read-the-room/core'
import { pt } from '../geometry/units.ts'
import type { Card, CardSet, Face } from '../look/card-set.ts'
import { type Content, frameOf } from '../look/frame.ts'
import { type Look, lookOf, type Profile, type Step, stepsOf } from '../look/look.ts'
import { TextError } from '../pdf/whole-text.ts'
import type { WideWord } from '../pdf/wide-words.ts'
import { line, written } from '../text/written.ts'
import { FitError, type Misfit, type Wide } from './fit-error.ts'
import { measured, unmeasured } from './measured.tsx'
import { hair, tooLong } from './too-long.tsx'

/** How a set is styled: one size for all fronts and one for all backs, so that each fills its card. */
export type SetStyle = { front: Look; back: Look }

/**
 * A set as it fits: on the pages that it is meant for, or spread over more where it has to be.
 * @param guess sizes at which it most likely fits: those of the same cards in color
 */
export async function fitted(
  set: CardSet,
  content: Content,
  profile: Profile = 'color',
  guess?: SetStyle,
): Promise<{ cards: Card[]; style: SetStyle }> {
  const { spread } = set
  const tight = spread !== undefined && !(await fitsAtLeast({ set, content, profile }))
  const cards = tight ? spread : set.cards
  return { cards, style: await largestStyle({ ...set, cards }, content, profile, guess) }
}

async function fitsAtLeast(trial: Trial): Promise<boolean> {
  const overs = await overAt(trial, sidesOf(trial.set), stepsOf(trial.profile).length - 1)
  return !overs.some(tooMuch)
}

/** The largest size at which every side of every card of a set fits, or a guess that fits. */
export async function largestStyle(
  set: CardSet,
  content: Content,
  profile: Profile = 'color',
  guess?: SetStyle,
): Promise<SetStyle> {
  const trial = { set, content, profile }
  const styleOf = async (which: 'front' | 'back') => {
    const sides = sidesOf(set).filter(({ side }) => side === which)
    return lookAt(trial, await firstFit(trial, sides, guess?.[which]))
  }
  return { front: await styleOf('front'), back: await styleOf('back') }
}

/** What does not fit of a set at its smallest size: one layout, where the largest size takes many. */
export async function misfitsAtLeast(
  set: CardSet,
  content: Content,
  profile: Profile,
): Promise<Misfit[]> {
  const trial = { set, content, profile }
  const sides = sidesOf(set)
  const overs = await overAt(trial, sides, stepsOf(profile).length - 1)
  const failing = sides.filter((_side, index) => tooMuch(overs[index] ?? 0))
  return await misfitsOf(trial, failing)
}

type Trial = { set: CardSet; content: Content; profile: Profile }

/** The first step at which all sides fit. The fullest ones decide; the rest are checked at last. */
async function firstFit(trial: Trial, sides: Side[], guess?: Step): Promise<number> {
  if (sides.length === 0) return 0
  const over = (some: Side[], step: number) => overAt(trial, some, step)
  const failingOf = (overs: number[]) => sides.filter((_side, index) => tooMuch(overs[index] ?? 0))
  const steps = stepsOf(trial.profile)
  const guessed = steps.findIndex(({ size, air }) => size === guess?.size && air === guess.air)
  if (guessed >= 0 && failingOf(await over(sides, guessed)).length === 0) return guessed
  const last = steps.length - 1
  const first = await over(sides, 0)
  // At a size at which something would be cut nothing is known of the others.
  const told = first.includes(cut) ? await over(sides, last) : first
  let failing = failingOf(first)
  let deciding = sides
    .map((side, index) => ({ side, over: told[index] ?? 0 }))
    .sort((one, other) => other.over - one.over)
    .slice(0, 6)
    .map(({ side }) => side)
  let step = 0
  while (failing.length > 0 && step < last) {
    step = await search(deciding, { fails: step, fits: last }, over)
    failing = failingOf(await over(sides, step))
    deciding = failing
  }
  if (failing.length > 0) {
    throw new FitError(trial.set, await misfitsOf(trial, failing), steps[last]?.size ?? 0)
  }
  return step
}

/** A text that cannot be printed, with the card and the field that it is in. */
function placed({ id, kit }: CardSet, error: unknown): unknown {
  if (!(error instanceof TextError)) return error
  const { text, fault, part } = error
  return new TextError(text, fault, part, line(written(kit, text, part), `card ${id}: `))
}

/** What would make the sides fit that do not fit even at the smallest size. */
async function misfitsOf(trial: Trial, failing: Side[]): Promise<Misfit[]> {
  const { set, content, profile } = trial
  const look = lookAt(trial, stepsOf(profile).length - 1)
  const misfits: Misfit[] = []
  for (const { card, side, face } of failing) {
    const drawn = face(look, frameOf(content))
    const [{ height, wide } = unmeasured] = await measured([drawn], content.width)
    const room = pt(content.height)
    const cuts = tooMuch(height - room - hair)
      ? await tooLong(set.kit, drawn, content.width, room)
      : []
    misfits.push({ card, side, cuts, wide: placedIn(set.kit, wide) })
  }
  return misfits
}

/** The first step at which these sides fit, after one at which they do not; the last one if none. */
async function search(
  sides: Side[],
  { fails, fits }: { fails: number; fits: number },
  over: (sides: Side[], step: number) => Promise<number[]>,
): Promise<number> {
  while (fits - fails > 1) {
    const middle = Math.floor((fits + fails) / 2)
    if ((await over(sides, middle)).some(tooMuch)) fails = middle
    else fits = middle
  }
  return fits
}

const tooMuch = (over: number) => over > 0.01

/** Each word that is too wide once, and where it is written. */
function placedIn(kit: Kit, wide: WideWord[]): Wide[] {
  const words = new Map(wide.map((one) => [`${one.text}\n${one.word}`, one]))
  return [...words.values()].map(({ text, word, by }) => ({
    where: written(kit, text, word),
    word,
    by,
  }))
}

/** By how many points each side is taller than its room, or a word of it wider than its line. */
async function overAt(trial: Trial, sides: Side[], step: number): Promise<number[]> {
  const { content, profile } = trial
  const look = lookAt(trial, step)
  const faces = sides.map(({ face }) => face(look, frameOf(content)))
  const last = step === stepsOf(profile).length - 1
  const all = await measured(faces, content.width).catch((error) => {
    if (last || !isCut(error)) throw placed(trial.set, error)
    return undefined
  })
  if (all === undefined) return sides.map(() => cut)
  const room = pt(content.height) + (last ? hair : 0)
  return all.map(({ height, wide }) => Math.max(height - room, ...wide.map(({ by }) => by)))
}

/** How far a side is over where a text of it would be cut, so that its height says nothing. */
const cut = Number.POSITIVE_INFINITY

/** Whether a text had no room at all, which a smaller size may give it; other faults stay. */
function isCut(error: unknown): boolean {
  return error instanceof TextError && error.part === ''
}

function lookAt({ set, profile }: Trial, step: number): Look {
  const steps = stepsOf(profile)
  const chosen = steps[Math.min(step, steps.length - 1)]
  if (!chosen) throw new RangeError(`${profile} has no sizes`)
  return lookOf(set.kit, profile, chosen)
}

type Side = { card: string; side: 'front' | 'back'; face: Face }

function sidesOf({ cards }: CardSet): Side[] {
  return cards.flatMap(({ name, front, back }): Side[] => [
    { card: name, side: 'front', face: front },
    ...(back ? [{ card: name, side: 'back' as const, face: back }] : []),
  ])
}
