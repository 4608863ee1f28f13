import { useEffect, useState } from 'react'
import { fromCarried } from './link/carried.ts'
import { parseHash, type Route } from './link/route.ts'
import { useHash } from './link/use-hash.ts'
import { type Opening, trackOf } from './opening.ts'
import { Announcer } from './parts/announcer.tsx'
import { Footer } from './parts/footer.tsx'
import { type NoticeName, Notices } from './parts/notices.tsx'
import { Screen } from './screens/screen.tsx'
import { type FirstScreen, useMore } from './screens/use-more.ts'
import { holdsFormerAlone } from './state/former-answers.ts'
import { hasAnswers, type State } from './state/state.ts'
import { useAnswers } from './state/use-answers.ts'
import { useFace } from './words/use-face.ts'
import { useLanguage } from './words/use-language.ts'
import { usePage } from './words/use-page.ts'
import { useWords } from './words/use-words.ts'
import type { Words } from './words/words.ts'
import { useUpdate } from './worker/use-update.ts'

/** The whole quiz: the address chooses the screen, the reducer holds the answers. */
export function App({ opening }: { opening: Opening }) {
  const first = opening.words
  const hash = useHash(opening.hash)
  const route = parseHash(hash)
  const [state, dispatch, trouble] = useAnswers(hash, opening.state)
  const [wanted, speak] = useLanguage(first.locale)
  const { words, failed } = useWords(first, wanted, trackOf(route))
  const { more, failed: stuck } = useMore(opening.more, screenOf(route), words.guide !== undefined)
  usePage(words.locale, titleOf(route, words))
  useFace(more.after !== undefined, placeOf(hash, state))
  const [update, onUpdate] = useUpdate()
  const [message, announce] = useState('')
  const [forgotten, setForgotten] = useState(false)
  const stale = isStale(route, words)
  const shown: Route = stale ? { at: 'start' } : route

  useEffect(() => {
    if (route.at !== 'track' || route.before === undefined) return
    const answers = fromCarried(words.ids.before, route.before)
    if (answers !== undefined) dispatch({ type: 'carry', attempt: 'before', answers })
  }, [route.at, hash])

  const notices: [NoticeName, boolean][] = [
    ['update', update],
    ['words', failed || stuck],
    ['lost', trouble === 'lost'],
    ['denied', trouble === 'denied'],
    ['link', route.at === 'nowhere'],
    ['changed', stale || (shown.at === 'start' && holdsFormerAlone(state, words.ids))],
    ['forgotten', forgotten && !hasAnswers(state)],
  ]
  return (
    <>
      {shown.at !== 'start' && shown.at !== 'nowhere' && (
        <nav className="unprinted">
          <a className="quiet-link" href="#start">
            {words.quiz.home}
          </a>
        </nav>
      )}
      <Notices
        words={words}
        names={notices.filter(([, wanted]) => wanted).map(([name]) => name)}
        onUpdate={onUpdate}
      />
      <Screen route={shown} {...{ words, more, state, dispatch, announce }} />
      <Footer
        words={words}
        answers={hasAnswers(state)}
        onLanguage={speak}
        onForget={() => {
          dispatch({ type: 'forget' })
          setForgotten(true)
          location.hash = '#start'
        }}
      />
      <Announcer message={message} />
    </>
  )
}

/** The page's title: what this screen is, then the quiz. */
function titleOf(route: Route, { quiz }: Words): string {
  const track = trackOf(route)
  if (route.at === 'moment') return `${quiz.moment.title} · ${quiz.title}`
  return track === undefined ? quiz.title : `${quiz.ways[track].title} · ${quiz.title}`
}

/** The screens that a route begins with, unless it needs all. */
function screenOf({ at }: Route): FirstScreen | undefined {
  if (at === 'moment') return 'moment'
  return at === 'track' ? 'round' : undefined
}

/** Whether a link carries answers to other questions than today's, or leads to none. */
function isStale(route: Route, { ids }: Words): boolean {
  if (route.at === 'shared') return fromCarried(ids[route.track], route.carried) === undefined
  const track = trackOf(route)
  return track !== undefined && ids[track].length === 0
}

/** Changes with every screen that takes the place of another; an answer stays with its reasons. */
function placeOf(hash: string, { attempts, moment }: State): string {
  const left = Object.values(attempts).map(
    ({ answers }) => Object.values(answers).filter(({ seen }) => seen).length,
  )
  return [hash, moment.step, ...left].join(' ')
}
