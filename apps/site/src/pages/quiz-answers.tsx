import { type Asked, askedIn, askOf, type Fit, fits, type Kit } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'
import { Reference } from './reference.tsx'

/** Every scene of the quiz with its answers, best first, and the reason for each. */
export function QuizAnswers({ kit, edition }: { kit: Kit; edition: Edition }) {
  const words = kit.site.facilitator.answers
  return (
    <Reference kit={kit} words={words} file="quiz-answers.html" edition={edition}>
      <ol className="answers">
        {askedIn(kit.questions, kit).map((asked) => (
          <li key={asked.id}>
            <Answers kit={kit} asked={asked} />
          </li>
        ))}
      </ol>
    </Reference>
  )
}

function Answers({ kit, asked }: { kit: Kit; asked: Asked }) {
  const { skill, title, sentences, wish, options } = asked
  const names = kit.quiz.fits[skill]
  const ranked = options.toSorted((one, other) => rank(one.fit) - rank(other.fit))
  return (
    <>
      <p className="kicker">{title}</p>
      <p className="scene">{sentences.join(' ')}</p>
      {wish !== undefined && <p>{wish}</p>}
      <h2>{askOf(asked, kit.quiz.asks)}</h2>
      {skill === 'read' && <p>{options[0]?.reason}</p>}
      <dl>
        {ranked.map(({ key, text, fit, reason }) => (
          <div key={key} className={fit}>
            <dt>
              {names[fit]}: {text}
            </dt>
            {skill !== 'read' && <dd>{reason}</dd>}
          </div>
        ))}
      </dl>
    </>
  )
}

function rank(fit: Fit): number {
  return fits.indexOf(fit)
}
