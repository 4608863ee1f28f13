import { type DimensionId, dimensionIds, type Kind, type Sign } from '../model/terms.ts'
import type { Scene } from '../schema/scene.ts'
import { read } from './reading.ts'

/** A sign of a scene: what it points to, its words, and its sentence, where a sentence tells it. */
export type SceneSign = {
  points: Sign
  /** Empty where nothing is said of a dimension without a sign. */
  text: string
  /** Counted from 0. */
  sentence?: number
}

/** What a scene needs to be read. */
type Told = Pick<Scene, 'scene' | 'outside'>

/** The scene as one text. */
export function storyOf({ scene }: Told): string {
  return scene.map(({ text }) => text).join(' ')
}

/** The sign of each dimension: in a sentence, outside the story, or none. */
export function signsOf(scene: Told): Record<DimensionId, SceneSign> {
  return Object.fromEntries(dimensionIds.map((id) => [id, signOf(scene, id)])) as Record<
    DimensionId,
    SceneSign
  >
}

/** A sign that has been found: which question it answers, and what it points to. */
export type Shown = { dimension: DimensionId; points: Sign }

/** All signs of a scene, for a plan of its room that has been read to the end. */
export function shownIn(scene: Told): Shown[] {
  const signs = signsOf(scene)
  return dimensionIds.map((dimension) => ({ dimension, points: signs[dimension].points }))
}

/** What kind of moment a scene is, by its signs. */
export function kindOf(scene: Told): Kind {
  const signs = signsOf(scene)
  return read(Object.fromEntries(dimensionIds.map((id) => [id, signs[id].points]))).kind
}

function signOf({ scene, outside }: Told, id: DimensionId): SceneSign {
  const sentence = scene.findIndex(({ sign }) => sign === id)
  const told = scene[sentence]
  if (told?.points !== undefined) return { points: told.points, text: told.text, sentence }
  return outside?.[id] ?? { points: 'none', text: '' }
}
