import { fill } from '@read-the-room/core'
import { type FacilitatorKit, preparationOf } from '@read-the-room/core/facilitator'

/** What to do before, at the door and afterwards: lists to tick off, on the screen or on paper. */
export function Preparation({ kit }: { kit: FacilitatorKit }) {
  const { arrival, after } = kit['run-sheets']
  const words = kit.site.facilitator
  return (
    <>
      <section aria-labelledby="preparation">
        <h2 id="preparation">{words.preparation.heading}</h2>
        <p className="lead">{words.preparation.intro}</p>
        <div className="occasions">
          {preparationOf(kit).map(({ when, tasks }) => (
            <Checklist key={when} when={when} tasks={tasks} />
          ))}
          <Checklist
            when={fill(words.arrival, { minutes: arrival.minutes })}
            tasks={arrival.tasks}
            say={arrival.say}
          />
        </div>
      </section>
      <section aria-labelledby="after">
        <h2 id="after">{words.after}</h2>
        <div className="occasions">
          {after.map(({ when, tasks }) => (
            <Checklist key={when} when={when} tasks={tasks} />
          ))}
        </div>
      </section>
    </>
  )
}

function Checklist({ when, tasks, say }: { when: string; tasks: string[]; say?: string }) {
  return (
    <div className="occasion">
      <h3>{when}</h3>
      <ul>
        {tasks.map((task) => (
          <li key={task}>
            <label>
              <input type="checkbox" /> <span>{task}</span>
            </label>
          </li>
        ))}
      </ul>
      {say === undefined ? null : <blockquote>{say}</blockquote>}
    </div>
  )
}
