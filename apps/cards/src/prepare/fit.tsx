import type { Card, CardSet } from '../look/card-set.ts'
import type { Content } from '../look/frame.ts'
import { type Look, type Profile, stepsOf } from '../look/look.ts'
import { FitError, type Misfit } from './fit-error.ts'
import { misfitsOf } from './misfits.ts'
import { type Found, firstFit } from './search.ts'
import { lookAt, oversOf, type Side, sidesOf, stepOf, type Trial, tooMuch } from './trial.ts'

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
  const { spread, cards } = set
  const trial = { set, content, profile }
  const found = await styleOf(trial, guess, spread !== undefined)
  if (!('failing' in found)) return { cards, style: found }
  if (spread === undefined) throw await misfit(trial, found.failing)
  const spreadSet = { ...set, cards: spread }
  return { cards: spread, style: await largestStyle(spreadSet, content, profile, guess) }
}

/** The largest size at which every side of every card of a set fits, or a guess that fits. */
export async function largestStyle(
  set: CardSet,
  content: Content,
  profile: Profile = 'color',
  guess?: SetStyle,
): Promise<SetStyle> {
  const trial = { set, content, profile }
  const found = await styleOf(trial, guess)
  if ('failing' in found) throw await misfit(trial, found.failing)
  return found
}

/** What does not fit of a set at its smallest size: one layout, where the largest size takes many. */
export async function misfitsAtLeast(
  set: CardSet,
  content: Content,
  profile: Profile,
): Promise<Misfit[]> {
  const trial = { set, content, profile }
  const sides = sidesOf(set)
  const overs = await oversOf(trial)(sides, stepsOf(profile).length - 1)
  const failing = sides.filter((_side, index) => tooMuch(overs[index] ?? 0))
  return await misfitsOf(trial, failing)
}

/** The sizes of fronts and backs, or the sides of one of them that have too little room. */
async function styleOf(
  trial: Trial,
  guess?: SetStyle,
  last = false,
): Promise<SetStyle | { failing: Side[] }> {
  const over = oversOf(trial)
  const found: Record<'front' | 'back', Found> = { front: none, back: none }
  for (const which of ['front', 'back'] as const) {
    const sides = sidesOf(trial.set).filter(({ side }) => side === which)
    if (sides.length === 0) continue
    const guessed = stepOf(trial.profile, guess?.[which])
    const fits = guessed !== undefined && !(await over(sides, guessed)).some(tooMuch)
    const key = `${which} ${trial.profile} ${trial.set.id}`
    const near = foundBefore.get(key)
    found[which] = fits
      ? { step: guessed, failing: [] }
      : await firstFit(trial, sides, over, last, near)
    if (found[which].failing.length > 0) return { failing: found[which].failing }
    foundBefore.set(key, found[which].step)
  }
  return { front: lookAt(trial, found.front.step), back: lookAt(trial, found.back.step) }
}

/** At which step the sides of a set fitted the last time: on another paper it is most often near. */
const foundBefore = new Map<string, number>()

const none: Found = { step: 0, failing: [] }

async function misfit(trial: Trial, failing: Side[]): Promise<FitError> {
  const floor = stepsOf(trial.profile).at(-1)?.size ?? 0
  return new FitError(trial.set, await misfitsOf(trial, failing), floor)
}
