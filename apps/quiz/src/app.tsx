import { useEffect, useReducer, useState } from 'react'
import { Announcer } from './parts/announcer.tsx'
import { Round } from './screens/round.tsx'
import { Start } from './screens/start.tsx'
import { reduce } from './state/reducer.ts'
import type { State } from './state/state.ts'
import { keep } from './state/storage.ts'
import { useRoute } from './use-route.ts'
import { useWords } from './words/use-words.ts'
import type { Words } from './words/words.ts'

type Props = {
  words: Words
  state: State /** Whether earlier answers could not be read. */
  lost: boolean
}

/** The whole quiz: the address chooses the screen, the reducer holds the answers. */
export function App({ words: first, state: earlier, lost }: Props) {
  const [state, dispatch] = useReducer(reduce, earlier)
  const [message, announce] = useState('')
  const route = useRoute()
  const words = useWords(first, route.at === 'way' ? route.way : undefined)

  useEffect(() => {
    if (state !== earlier) keep(state)
  }, [state, earlier])

  return (
    <>
      {route.at === 'way' && (
        <nav>
          <a href="#start">{words.quiz.home}</a>
        </nav>
      )}
      {lost && <p className="notice">{words.quiz.lost}</p>}
      {route.at === 'start' ? (
        <Start words={words} state={state} />
      ) : (
        <Round {...{ words, state, dispatch, announce }} way={route.way} />
      )}
      <Announcer message={message} />
    </>
  )
}
