import { type DimensionId, dimensionIds } from '@read-the-room/core'
import type { AnsweredScene } from './answered-scenes.ts'

/** The answers of one of the four questions: scenes whose answer turns on it. */
export type ResultRow = {
  dimension: DimensionId
  scenes: AnsweredScene[]
  /** How many choices fit best; nothing where there are too few to say. */
  best: number | undefined
}

/** A row has a number from so many answers on: two of three can be chance. */
export const fewestOfRow = 4

/** One row a question, in teaching order. A scene that turns on no single question is in none. */
export function resultRows(scenes: AnsweredScene[]): ResultRow[] {
  return dimensionIds.map((dimension) => {
    const own = scenes.filter(({ question }) => question.turnsOn === dimension)
    const best = own.filter((scene) => scene.chosen === scene.best).length
    return { dimension, scenes: own, best: own.length < fewestOfRow ? undefined : best }
  })
}
