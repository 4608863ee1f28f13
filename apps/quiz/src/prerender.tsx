import type { Kit } from '@read-the-room/core'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { App } from './app.tsx'
import { Failed } from './boundary.tsx'
import type { Opening } from './opening.ts'
import { Notices } from './parts/notices.tsx'
import * as moment from './screens/moment.tsx'
import * as round from './screens/round.tsx'
import * as start from './screens/start.tsx'
import { freshState } from './state/state.ts'
import { tracks } from './state/tracks.ts'
import { derived } from './words/derived.ts'
import { firstWords } from './words/words.ts'

/** What a language's page holds before its program is there; `openings` by the name of a link. */
export type Prerendered = {
  screen: string
  openings: Record<string, string>
  failed: string
  /** Says that the program itself fails. */
  broken: string
}

const nothing = () => {}

/** The first screen of a language as markup, and the first views of links. */
export function prerender(kit: Kit): Prerendered {
  const words = firstWords(kit.locale, derived.screen(kit))
  const draw = (opening: Omit<Opening, 'state'>) =>
    renderToString(<App opening={{ ...opening, state: freshState }} />)
  const asked = tracks.filter((track) => words.ids[track].length > 0)
  const openings = asked.map((track) => {
    const questions = { [track]: derived[track](kit) }
    return [
      track,
      draw({ hash: `#${track}`, words: { ...words, questions }, more: { round } }),
    ] as const
  })
  const guided = { ...words, guide: derived.guide(kit) }
  return {
    screen: draw({ hash: '', words, more: { start } }),
    openings: {
      ...Object.fromEntries(openings),
      moment: draw({ hash: '#moment', words: guided, more: { moment } }),
    },
    failed: renderToStaticMarkup(
      <Notices words={words} names={['words']} onUpdate={nothing} onUndo={nothing} />,
    ),
    broken: renderToStaticMarkup(<Failed words={words} found="nothing" />),
  }
}
