import { type Asked, dimensionIds } from '@read-the-room/core'
import type { Words } from '../words/words.ts'
import { SignMark } from './mark.tsx'

type Props = { words: Words; before: Asked; now: Asked }

/** The four signs of two scenes of one group, the differing ones tinted, with the words behind them. */
export function Changed({ words, before, now }: Props) {
  return (
    <section className="changed">
      <h3>{words.quiz.changed}</h3>
      <SceneSigns words={words} scene={before} other={now} />
      <SceneSigns words={words} scene={now} other={before} />
    </section>
  )
}

type SceneProps = { words: Words; scene: Asked; other: Asked }

function SceneSigns({ words, scene, other }: SceneProps) {
  const { names, guide } = words
  return (
    <div className="scene-signs">
      <p className={`kind-name ${scene.kind}`}>{names.kinds[scene.kind]}</p>
      <ul>
        {dimensionIds.map((id) => {
          const sign = scene.signs[id]
          return (
            <li key={id} className={sign === other.signs[id] ? undefined : `differs ${sign}`}>
              <SignMark sign={sign} />
              <span className="unseen">
                {guide?.dimensions[id].title} {names.signs[sign]}
              </span>
            </li>
          )
        })}
      </ul>
      <p>{newIn(scene, other)}</p>
    </div>
  )
}

/** In a pair the sentence that differs, in a family the one that decides. */
function newIn({ skill, sentences, deciding }: Asked, other: Asked): string {
  return sentences
    .filter((text, index) =>
      skill === 'read' ? !other.sentences.includes(text) : deciding.includes(index),
    )
    .join(' ')
}
