import type { Paper } from '@read-the-room/core'
import type { CardSet } from '../look/card-set.ts'
import { type Profile, stepsOf } from '../look/look.ts'
import { TextError } from '../pdf/whole-text.ts'
import type { Fault } from '../prepare/fault.ts'
import { misfitsAtLeast } from '../prepare/fit.tsx'
import { type Misfit, misfitLines } from '../prepare/fit-error.ts'
import { spaceOf } from '../prepare/space.ts'
import { line, written } from '../text/written.ts'

/** What of a set has too little room even at its smallest size. */
export async function sizeFaults(set: CardSet, paper: Paper, profile: Profile): Promise<Fault[]> {
  const { content } = spaceOf(set, paper, { profile })
  const misfits = async (cards = set.cards): Promise<Misfit[]> =>
    await misfitsAtLeast({ ...set, cards }, content, profile)
  try {
    const found = await misfits()
    const left = found.length > 0 && set.spread ? await misfits(set.spread) : found
    const floor = stepsOf(profile).at(-1)?.size ?? 0
    return left.flatMap((misfit) => misfitLines(set, misfit, floor))
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    const told = line(
      written(set.kit, error.text, error.part),
      `card ${set.id}: "${error.text}" ${error.fault}`,
    )
    return [{ about: told, amount: 1, line: told }]
  }
}
