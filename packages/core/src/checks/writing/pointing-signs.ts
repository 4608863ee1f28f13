import { type DimensionId, dimensionIds, type Sign } from '../../model/terms.ts'
import { signsOf } from '../../rules/scene.ts'
import type { Scene } from '../../schema/scene.ts'
import type { Path } from '../../yaml/place.ts'

/** A sign that points somewhere, and its place in the scene. */
export type PointingSign = { path: Path; dimension: DimensionId; points: Sign; text: string }

/** The signs of a scene that point somewhere, in a sentence or outside the story. */
export function pointingSigns(scene: Pick<Scene, 'scene' | 'outside'>): PointingSign[] {
  const signs = signsOf(scene)
  return dimensionIds.flatMap((dimension) => {
    const { points, text, sentence } = signs[dimension]
    if (points === 'none') return []
    const path: Path = sentence === undefined ? ['outside', dimension] : ['scene', sentence]
    return [{ path, dimension, points, text }]
  })
}
