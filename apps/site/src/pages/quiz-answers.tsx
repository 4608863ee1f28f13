import { type Kit, optionKeys } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'
import { Reference } from './reference.tsx'

/** Every scene of the quiz with its three answers, best first, and the reason for each. */
export function QuizAnswers({ kit, edition }: { kit: Kit; edition: Edition }) {
  const words = kit.site.facilitator.answers
  return (
    <Reference kit={kit} words={words} file="quiz-answers.html" edition={edition}>
      <ol className="answers">
        {Object.entries(kit.questions).map(([id, { scene, ask, skill, options }]) => (
          <li key={id}>
            <p className="scene">{scene}</p>
            <h2>{ask}</h2>
            <dl>
              {optionKeys.map((key) => (
                <div key={key} className={key}>
                  <dt>
                    {kit.quiz.fits[skill][key]}: {options[key].text}
                  </dt>
                  <dd>{options[key].reason}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Reference>
  )
}
