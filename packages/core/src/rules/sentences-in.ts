import type { Questions } from '../schema/questions.ts'
import type { SceneSentence } from '../schema/scene.ts'
import type { Path } from '../yaml/place.ts'

/** A sentence of a scene, and where it stands in `questions.yml`. */
export type PlacedSentence = { path: Path; sentence: SceneSentence }

/** Every sentence that is told in the bank, those that a pair exchanges included. */
export function sentencesIn({ recognize, read, act }: Questions): PlacedSentence[] {
  return [
    ...Object.entries(recognize).flatMap(([id, { scene }]) => placed(['recognize', id], scene)),
    ...Object.entries(read).flatMap(([id, { scene, versions }]) => [
      ...placed(['read', id], scene),
      ...Object.entries(versions).map(([name, { sentence }]) => ({
        path: ['read', id, 'versions', name, 'sentence'],
        sentence,
      })),
    ]),
    ...Object.entries(act).flatMap(([id, { scenes }]) =>
      Object.entries(scenes).flatMap(([part, { scene }]) =>
        placed(['act', id, 'scenes', part], scene),
      ),
    ),
  ]
}

function placed(path: Path, scene: SceneSentence[]): PlacedSentence[] {
  return scene.map((sentence, index) => ({ path: [...path, 'scene', index], sentence }))
}
