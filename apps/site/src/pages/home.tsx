import { mark, roomPlan } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import { dimensionIds, type Kit } from '@read-the-room/core'
import { Door } from './door.tsx'
import { Page } from './page.tsx'
import { Question } from './question.tsx'
import { SignList } from './sign-list.tsx'

/** The front page: what it is, three doors, the four questions, one moment seen from above. */
export function Home({
  kit,
  papers,
  toRoot,
}: {
  kit: Kit
  papers: { label: string; href: string }[]
  /** Relative path to the folder that holds the other rooms. */
  toRoot: string
}) {
  const { site, deck, workshop } = kit
  return (
    <Page locale={kit.locale} title={site.title} description={site.description} toRoot={toRoot}>
      <header className="hero">
        <p className="marks">
          <Picture drawing={mark('networking')} />
          <Picture drawing={mark('mixed')} />
          <Picture drawing={mark('socializing')} />
        </p>
        <h1>{site.title}</h1>
        <p className="lead">{site.description}</p>
        {workshop.organisation === undefined ? null : (
          <p className="whose">
            {workshop.organisation}
            {workshop.event === undefined ? null : ` · ${workshop.event}`}
          </p>
        )}
      </header>
      <main>
        <ul className="doors">
          <Door
            words={site.doors.present}
            picture={`${toRoot}pictures/deck-${kit.locale}.png`}
            links={[{ href: `${toRoot}deck/` }]}
          />
          <Door
            words={site.doors.quiz}
            picture={`${toRoot}pictures/quiz-${kit.locale}.png`}
            links={[{ href: `${toRoot}quiz/` }]}
          />
          <Door
            words={site.doors.cards}
            picture={`${toRoot}pictures/cards-${kit.locale}.png`}
            links={papers}
          />
        </ul>
        <section aria-labelledby="questions">
          <h2 id="questions">{site.model.heading}</h2>
          <p className="lead">{site.model.intro}</p>
          <ol className="questions">
            {dimensionIds.map((id) => (
              <Question key={id} dimension={kit.dimensions[id]} columns={deck.columns} />
            ))}
          </ol>
        </section>
        <Moment kit={kit} />
      </main>
      <footer>
        <p>{site.privacy}</p>
        <p>{site.licence}</p>
      </footer>
    </Page>
  )
}

function Moment({ kit }: { kit: Kit }) {
  const id = kit.site.moment.scenario
  const scenario = kit.scenarios[id]
  const room = kit.rooms[id]
  if (scenario === undefined) throw new RangeError(`no scenario ${id}`)
  return (
    <section aria-labelledby="moment" className="moment">
      <div>
        <h2 id="moment">{kit.site.moment.heading}</h2>
        <h3>{scenario.title}</h3>
        <p>{scenario.story}</p>
        <SignList scenario={scenario} kit={kit} />
      </div>
      {room === undefined || scenario.plan === undefined ? null : (
        <Picture drawing={roomPlan(room)} label={scenario.plan} className="plan" />
      )}
    </section>
  )
}
