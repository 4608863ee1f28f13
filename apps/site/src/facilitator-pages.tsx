import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { ReactElement } from 'react'
import type { Edition } from './edition.ts'
import { listDecks } from './files/decks.ts'
import { listSheets } from './files/sheets.ts'
import { facilitatorFolder } from './gather.ts'
import { FacilitatorHome } from './pages/facilitator.tsx'
import { QuizAnswers } from './pages/quiz-answers.tsx'
import { ScenarioKeys } from './pages/scenario-keys.tsx'
import { SourcesPage } from './pages/sources.tsx'

/** The facilitator's pages of one locale, by file name, from the files that were built. */
export async function facilitatorPages(
  kit: FacilitatorKit,
  edition: Edition,
  home: string,
): Promise<[file: string, page: ReactElement][]> {
  const { locale, workshop } = kit
  const decks = listDecks(facilitatorFolder, locale)
  const sheets = await listSheets(facilitatorFolder, locale, workshop.paper)
  return [
    ['index.html', <FacilitatorHome key="home" {...{ kit, decks, sheets, edition, home }} />],
    ['quiz-answers.html', <QuizAnswers key="answers" kit={kit} edition={edition} />],
    ['scenario-keys.html', <ScenarioKeys key="keys" kit={kit} edition={edition} />],
    ['sources.html', <SourcesPage key="sources" kit={kit} edition={edition} />],
  ]
}
