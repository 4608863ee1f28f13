import { pdf } from '@react-pdf/renderer'
import { pt } from '../geometry/units.ts'
import { frameOf } from '../look/frame.ts'
import { stepsOf } from '../look/look.ts'
import { Unbounded } from '../pdf/faces.tsx'
import { type Node, walk } from '../pdf/tree.ts'
import { lookAt, type Overs, type Side, type Trial, tooMuch } from './trial.ts'

/** The first step at which sides fit, or those that do not fit even at the last. */
export type Found = { step: number; failing: Side[] }

/**
 * The first step at which all sides fit. The fullest decide: a step is found for them, then all
 * are tried there; those that fail decide next.
 * @param last whether the last step is tried first: other cards stand ready where it fails
 * @param near a step that is likely, which is tried before others
 */
export async function firstFit(
  trial: Trial,
  sides: Side[],
  over: Overs,
  last = false,
  near?: number,
): Promise<Found> {
  const end = stepsOf(trial.profile).length - 1
  let deciding = fullest(trial, sides)
  if (last) {
    const failing = failingOf(deciding, await over(deciding, end))
    if (failing.length > 0) return { step: end, failing }
  }
  let fails = -1
  for (;;) {
    const step = await search(trial, deciding, { fails, fits: end, near }, over)
    const overs = await over(sides, step)
    const failing = failingOf(sides, overs)
    if (failing.length === 0 || step === end) return { step, failing }
    fails = step
    deciding = byAmount(failing, failingOf(overs, overs)).slice(0, few)
  }
}

/** How many sides decide. */
const few = 4

function failingOf<T>(sides: T[], overs: number[]): T[] {
  return sides.filter((_side, index) => tooMuch(overs[index] ?? 0))
}

/** The sides with the most letters, which most likely need the smallest size. */
function fullest(trial: Trial, sides: Side[]): Side[] {
  const [look, frame] = [lookAt(trial, 0), frameOf(trial.content)]
  const different = [...new Map(sides.map((side) => [side.face, side])).values()]
  if (different.length <= few) return different
  const faces = different.map(({ face }) => face(look, frame))
  const { children = [] }: Node = pdf(Unbounded({ faces, width: 100 })).container.document
  const letters = children.map((page) =>
    [...walk(page)].reduce((sum, { value = '' }) => sum + value.length, 0),
  )
  return byAmount(different, letters).slice(0, few)
}

function byAmount(sides: Side[], amounts: number[]): Side[] {
  return sides
    .map((side, index) => ({ side, amount: amounts[index] ?? 0 }))
    .sort((one, other) => other.amount - one.amount)
    .map(({ side }) => side)
}

/** The first step at which these sides fit, after one at which they do not; the last one if none. */
async function search(
  trial: Trial,
  sides: Side[],
  { fails, fits, near: likely = -1 }: { fails: number; fits: number; near: number | undefined },
  over: Overs,
): Promise<number> {
  let next = likely > fails && likely < fits ? likely : middleOf(fails, fits)
  for (let tries = 1; fits - fails > 1; tries += 1) {
    const most = Math.max(...(await over(sides, next)))
    const near = tries > 3 ? undefined : fullAt(trial, next, most)
    if (tooMuch(most)) fails = next
    else fits = next
    next = Math.min(fits - 1, Math.max(fails + 1, near ?? middleOf(fails, fits)))
  }
  return fits
}

const middleOf = (fails: number, fits: number) => Math.floor((fits + fails) / 2)

/** The step at which a side that is over by so much most likely just fills its room. */
function fullAt({ content, profile }: Trial, step: number, over: number): number | undefined {
  const steps = stepsOf(profile)
  const room = pt(content.height)
  const size = (steps[step]?.size ?? 0) * (room / (room + over)) ** (1 / growth)
  const near = steps.findIndex((one) => one.size <= size)
  return Number.isFinite(size) && near >= 0 ? near : undefined
}

/** Words twice as large take more than three times the room: what lies between them grows less. */
const growth = 1.7
