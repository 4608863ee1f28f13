import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { ReactElement } from 'react'
import type { Edition } from './edition.ts'
import { listDecks } from './files/decks.ts'
import type { Printed } from './files/printed.ts'
import { facilitatorFolder } from './gather.ts'
import { FacilitatorHome } from './pages/facilitator.tsx'
import { QuizAnswers } from './pages/quiz-answers.tsx'
import { ScenarioKeys } from './pages/scenario-keys.tsx'
import { SourcesPage } from './pages/sources.tsx'

/** The facilitator's pages of one locale, by file name, from the files that were built. */
export function facilitatorPages(
  kit: FacilitatorKit,
  edition: Edition,
  home: string,
  printed: Printed,
): [file: string, page: ReactElement][] {
  const { locale } = kit
  const decks = listDecks(facilitatorFolder, locale)
  return [
    ['index.html', <FacilitatorHome key="home" {...{ kit, decks, printed, edition, home }} />],
    ['quiz-answers.html', <QuizAnswers key="answers" kit={kit} edition={edition} />],
    ['scenario-keys.html', <ScenarioKeys key="keys" kit={kit} edition={edition} />],
    ['sources.html', <SourcesPage key="sources" kit={kit} edition={edition} />],
  ]
}
