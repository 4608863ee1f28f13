import type { Questions } from '../schema/questions.ts'
import type { SceneSentence } from '../schema/scene.ts'
import type { Path } from '../yaml/place.ts'

/** Sentences that stand together in `questions.yml`, and where. */
export type PlacedScene = { path: Path; scene: SceneSentence[] }

/** Every list of sentences in the bank. The two that a pair exchanges stand apart. */
export function scenesOf({ recognize, read, act }: Questions): PlacedScene[] {
  return [
    ...Object.entries(recognize).map(([id, { scene }]) => ({ path: ['recognize', id, 'scene'], scene })),
    ...Object.entries(read).map(([id, { scene }]) => ({ path: ['read', id, 'scene'], scene })),
    ...Object.entries(act).flatMap(([id, { scenes }]) =>
      Object.entries(scenes).map(([part, { scene }]) => ({
        path: ['act', id, 'scenes', part, 'scene'],
        scene,
      })),
    ),
  ]
}
