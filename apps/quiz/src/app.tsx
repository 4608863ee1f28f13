import { useEffect, useState } from 'react'
import { Boundary } from './boundary.tsx'
import { fromCarried, isCut } from './link/carried.ts'
import { parseHash, type Route } from './link/route.ts'
import { useHash } from './link/use-hash.ts'
import { type Opening, trackOf } from './opening.ts'
import { Announcer, type Message } from './parts/announcer.tsx'
import { Footer } from './parts/footer.tsx'
import { type NoticeName, Notices } from './parts/notices.tsx'
import { useSeat } from './room/use-seat.ts'
import { Screen } from './screens/screen.tsx'
import { type FirstScreen, useMore } from './screens/use-more.ts'
import { holdsFormerAlone } from './state/former-answers.ts'
import { answered, canComeBack } from './state/position.ts'
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
  const atRoom = route.at === 'room'
  const { words, failed } = useWords(first, wanted, trackOf(route), atRoom)
  const fault = faultOf(route, words)
  const shown = shownFor(route, fault, words, state)
  const { more, failed: stuck } = useMore(opening.more, screenOf(shown), words.guide !== undefined)
  const seat = useSeat(more.room, route)
  usePage(words.locale, titleOf(route, words))
  useFace(more.after, placeOf(hash, state))
  const [update, onUpdate] = useUpdate(more.after)
  const [message, setMessage] = useState<Message>({ text: '', count: 0 })
  const announce = (text: string) => setMessage(({ count }) => ({ text, count: count + 1 }))
  const [forgotten, setForgotten] = useState(false)
  const restarted = shown.at === 'track' && canComeBack(state.attempts[shown.track])

  useEffect(() => {
    if (route.at !== 'track' || route.before === undefined) return
    const answers = fromCarried(words.ids.before, route.before)
    if (answers !== undefined) dispatch({ type: 'carry', attempt: 'before', answers })
  }, [route.at, hash])

  const notices: [NoticeName, boolean][] = [
    ['update', update],
    ['words', failed || stuck],
    ['lost', trouble === 'lost'],
    ['denied', trouble === 'denied' || seat?.denied === true],
    ['link', fault === 'link'],
    ['cut', fault === 'cut'],
    [
      'changed',
      fault === 'changed' || (shown.at === 'start' && holdsFormerAlone(state, words.ids)),
    ],
    ['forgotten', forgotten && !hasAnswers(state)],
    ['restarted', restarted],
  ]
  const { room, after } = more
  return (
    <>
      {room !== undefined && !atRoom && <room.RoomLine {...{ words, seat, announce }} />}
      <Notices
        words={words}
        names={notices.filter(([, wanted]) => wanted).map(([name]) => name)}
        onUpdate={onUpdate}
        onUndo={() => restarted && dispatch({ type: 'undo restart', attempt: shown.track })}
      />
      <Boundary key={hash} words={words}>
        <Screen
          route={shown}
          asked={trackOf(route)}
          {...{ words, more, seat, state, dispatch, announce }}
        />
      </Boundary>
      <Footer
        words={words}
        inRoom={atRoom || seat?.phone !== undefined}
        Ask={hasAnswers(state) || seat?.phone ? after?.AskFirst : undefined}
        onLanguage={speak}
        onForget={() => {
          dispatch({ type: 'forget' })
          room?.forgetRoom()
          setForgotten(true)
          location.hash = '#start'
        }}
      />
      <Announcer message={message} />
    </>
  )
}

/** The page's title: what this screen is, then the quiz. */
function titleOf(route: Route, words: Words): string {
  const { quiz } = words
  const track = trackOf(route)
  if (route.at === 'room' && words.room) return `${words.room.title} · ${quiz.title}`
  if (route.at === 'moment') return `${quiz.moment.title} · ${quiz.title}`
  return track === undefined ? quiz.title : `${quiz.ways[track].title} · ${quiz.title}`
}

/** The screens that a route begins with, unless it needs all. */
function screenOf({ at }: Route): FirstScreen | undefined {
  if (at === 'start' || at === 'moment' || at === 'room') return at
  return at === 'track' ? 'round' : undefined
}

/** Why a link cannot show what it was to show, if it cannot. */
function faultOf(route: Route, { ids }: Words): 'link' | 'cut' | 'changed' | undefined {
  if (route.at === 'nowhere') return 'link'
  if (route.at === 'cut') return 'cut'
  const track = trackOf(route)
  if (track !== undefined && ids[track].length === 0) return 'changed'
  if (route.at === 'track' && route.before !== undefined) {
    return isCut(ids.before, route.before) ? 'cut' : undefined
  }
  if (route.at !== 'shared') return undefined
  if (isCut(ids[route.track], route.carried)) return 'cut'
  const chosen = fromCarried(ids[route.track], route.carried)
  if (chosen === undefined) return 'changed'
  return Object.keys(chosen).length === 0 ? 'link' : undefined
}

/** The screen to show: questions are asked whatever came with them, and asked before there is a result. */
function shownFor(
  route: Route,
  fault: ReturnType<typeof faultOf>,
  { ids }: Words,
  { attempts }: State,
): Exclude<Route, { at: 'nowhere' | 'cut' }> {
  const { at } = route
  if (at === 'nowhere' || at === 'cut') return { at: 'start' }
  if (fault !== undefined && !(at === 'track' && fault === 'cut')) return { at: 'start' }
  if (at !== 'so far') return route
  const { track } = route
  return answered(ids[track], attempts[track]) === 0 ? { at: 'track', track } : route
}

/** Changes with every screen that takes the place of another; an answer stays with its reasons. */
function placeOf(hash: string, { attempts, moment }: State): string {
  const left = Object.values(attempts).map(
    ({ answers }) => Object.values(answers).filter(({ seen }) => seen).length,
  )
  return [hash, moment.step, ...left].join(' ')
}
