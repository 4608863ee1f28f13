import locales from 'quiz:locales'
import type { Dispatch } from 'react'
import { lastingLink } from '../link/lasting.ts'
import { afterHash, chosenPlan, laterHash, planHash } from '../link/links.ts'
import type { Action } from '../state/reducer.ts'
import type { State } from '../state/state.ts'
import { calendar } from '../take/calendar.ts'
import { save } from '../take/save.ts'
import type { LaterWords } from '../words/words.ts'

type Props = { words: LaterWords; state: State; dispatch: Dispatch<Action> }

/** One if–then plan to choose, and a calendar file that brings it back. */
export function PlanMaker({ words, state, dispatch }: Props) {
  const { quiz, ids, result } = words
  const { plan, plans } = result
  if (plans.choices.length === 0) return null
  const chosen = chosenPlan(state)
  const remind = () => {
    const absolute = (hash: string) =>
      lastingLink(hash, result.address, locales[words.locale]?.path ?? '', location.href)
    const entries = [
      { inDays: 2, ...plan.reminders.plan, link: absolute(planHash(state)) },
      { inDays: 7, ...plan.reminders.after, link: absolute(afterHash(ids, state)) },
      { inDays: 21, ...plan.reminders.later, link: absolute(laterHash(ids, state)) },
    ].map((entry) => ({ ...entry, text: `${entry.text}\n${plans.choices[chosen]}` }))
    const file = calendar(entries, new Date(), quiz.title)
    save('read-the-room.ics', new Blob([file], { type: 'text/calendar' }))
  }
  return (
    <section className="plan">
      <h2 className="kicker">{plan.mine}</h2>
      <p className="headline">{plans.choices[chosen]}</p>
      <details className="unprinted">
        <summary>{plan.change}</summary>
        <fieldset>
          <legend>{plans.title}</legend>
          <p className="small">{plans.intro}</p>
          {plans.choices.map((text, choice) => (
            <label key={text} className="option">
              <input
                type="radio"
                name="plan"
                checked={chosen === choice}
                onChange={() => dispatch({ type: 'plan', choice, at: Date.now() })}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" className="second" onClick={remind}>
          {plan.remind}
        </button>
        <p className="small">{plan.remindText}</p>
      </details>
    </section>
  )
}
