import { pt } from '../geometry/units.ts'
import type { CardSet, Face } from '../look/card-set.ts'
import { type Content, frameOf } from '../look/frame.ts'
import { type Look, lookOf, type Profile, type Step, stepsOf } from '../look/look.ts'
import { TextError } from '../pdf/whole-text.ts'
import { line, written } from '../text/written.ts'
import { hair, measured } from './measured.tsx'

/** A set that is to be fitted: into which room, and how it is printed. */
export type Trial = { set: CardSet; content: Content; profile: Profile }

/** One side of a card. */
export type Side = { card: string; side: 'front' | 'back'; face: Face }

/** By how many points each side is too much for its room at a step. */
export type Overs = (sides: Side[], step: number) => Promise<number[]>

/** Whether a side is more than its room holds. */
export const tooMuch = (over: number) => over > 0.01

/** Every side of a set, card by card. */
export function sidesOf({ cards }: CardSet): Side[] {
  return cards.flatMap(({ name, front, back }): Side[] => [
    { card: name, side: 'front', face: front },
    ...(back ? [{ card: name, side: 'back' as const, face: back }] : []),
  ])
}

/** The look of a step that is tried. */
export function lookAt({ set, profile }: Trial, step: number): Look {
  const steps = stepsOf(profile)
  const chosen = steps[Math.min(step, steps.length - 1)]
  if (!chosen) throw new RangeError(`${profile} has no sizes`)
  return lookOf(set.kit, profile, chosen)
}

/** The number of a step of a profile; nothing for a step of another. */
export function stepOf(profile: Profile, step: Step | undefined): number | undefined {
  const at = stepsOf(profile).findIndex(({ size, air }) => size === step?.size && air === step.air)
  return at < 0 ? undefined : at
}

/** Lays sides out at a step, each face once: many cards have the same back. */
export function oversOf(trial: Trial): Overs {
  const known = new Map<number, Map<Face, number>>()
  return async (sides, step) => {
    const overs = known.get(step) ?? new Map<Face, number>()
    known.set(step, overs)
    const faces = [...new Set(sides.map(({ face }) => face))].filter((face) => !overs.has(face))
    const found = await overAt(trial, faces, step)
    for (const [index, face] of faces.entries()) overs.set(face, found[index] ?? 0)
    return sides.map(({ face }) => overs.get(face) ?? 0)
  }
}

/** How much taller each face is than its room, or a word of it wider than its line. */
async function overAt(trial: Trial, faces: Face[], step: number): Promise<number[]> {
  if (faces.length === 0) return []
  const { content, profile } = trial
  const look = lookAt(trial, step)
  const last = step === stepsOf(profile).length - 1
  const drawn = faces.map((face) => face(look, frameOf(content)))
  const all = await measured(drawn, content.width).catch((error) => {
    if (last || !isCut(error)) throw placed(trial.set, error)
    return undefined
  })
  if (all === undefined) return await apart(trial, faces, step)
  const room = pt(content.height) + (last ? hair : 0)
  return all.map(({ height, wide }) => Math.max(height - room, ...wide.map(({ by }) => by)))
}

/** Where a text of some face would be cut, nothing is known of the others: they are tried in halves. */
async function apart(trial: Trial, faces: Face[], step: number): Promise<number[]> {
  if (faces.length === 1) return [Number.POSITIVE_INFINITY]
  const half = Math.ceil(faces.length / 2)
  return [
    ...(await overAt(trial, faces.slice(0, half), step)),
    ...(await overAt(trial, faces.slice(half), step)),
  ]
}

/** A text that cannot be printed, with the card and the field that it is in. */
function placed({ id, kit }: CardSet, error: unknown): unknown {
  if (!(error instanceof TextError)) return error
  const { text, fault, part } = error
  return new TextError(text, fault, part, line(written(kit, text, part), `card ${id}: `))
}

/** Whether a text had no room at all, which a smaller size may give it; other faults stay. */
function isCut(error: unknown): boolean {
  return error instanceof TextError && error.part === ''
}
