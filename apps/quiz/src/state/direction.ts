import { type Kind, kinds, type Stance, stances } from '@read-the-room/core'
import type { AnsweredScene } from './answered-scenes.ts'

/** Where choices can point away from what fits best; each stands beside its opposite. */
const opposites = [
  ['networking', 'socializing'],
  ['sure', 'unsure'],
  ['ahead', 'back'],
] as const
export type Direction = (typeof opposites)[number][number]

/** So many choices more one way than the other make a direction; fewer can be chance. */
export const fewestOneWay = 3

/**
 * The way in which most of the other choices point, if they do: said of these choices, never of a
 * person. The larger of two ways wins; the first where they are alike.
 */
export function directionOf(
  scenes: AnsweredScene[],
): { way: Direction; count: number } | undefined {
  const ways = scenes.map(wayOf)
  const count = (way: Direction) => ways.filter((one) => one === way).length
  const found = opposites.flatMap(([one, other]) =>
    [
      { way: one, count: count(one), against: count(other) },
      { way: other, count: count(other), against: count(one) },
    ].filter(({ count, against }) => count - against >= fewestOneWay),
  )
  const most = Math.max(...found.map(({ count }) => count))
  const first = found.find(({ count }) => count === most)
  return first && { way: first.way, count: first.count }
}

/** Which way one choice points; none where it fits best, or where no way can be told. */
function wayOf({ question, chosen, best }: AnsweredScene): Direction | undefined {
  if (chosen === best) return undefined
  const { skill, points } = question
  switch (skill) {
    case 'recognize':
      return leaning(points[Number(chosen.key) - 1] ?? 'none', points[Number(best.key) - 1])
    case 'read':
      return misread(kindOf(chosen.key), kindOf(best.key))
    case 'act':
      return stanceOf(chosen.key) < stanceOf(best.key) ? 'ahead' : 'back'
    default:
      throw new TypeError(`unknown form of question: ${skill satisfies never}`)
  }
}

function misread(chosen: Kind, best: Kind): Direction | undefined {
  if (best === 'unclear') return 'sure'
  return chosen === 'unclear' ? 'unsure' : leaning(chosen, best)
}

/** One end where the other end, or the middle, fits; the middle where an end fits points away from it. */
function leaning(chosen: string, best: string | undefined): Direction | undefined {
  if (chosen === 'networking' || chosen === 'socializing') {
    return best === chosen ? undefined : chosen
  }
  if (chosen === 'none') return undefined
  if (best === 'networking') return 'socializing'
  return best === 'socializing' ? 'networking' : undefined
}

function kindOf(key: string): Kind {
  return kinds.find((kind) => kind === key) ?? 'unclear'
}

function stanceOf(key: string): number {
  return stances.indexOf(key as Stance)
}
