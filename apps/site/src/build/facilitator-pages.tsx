import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { ReactElement } from 'react'
import type { Decks } from '../files/decks.ts'
import type { Edition } from '../files/edition.ts'
import type { Printed } from '../files/printed.ts'
import { areOlder } from '../finished/exports.ts'
import { madeForSystems } from '../finished/for-systems.ts'
import { FacilitatorHome } from '../pages/facilitator.tsx'
import { QuizAnswers } from '../pages/quiz-answers.tsx'
import { ScenarioKeys } from '../pages/scenario-keys.tsx'
import { SourcesPage } from '../pages/sources.tsx'

/** The facilitator's pages of one locale, by file name, from what its folder holds. */
export function facilitatorPages(
  kit: FacilitatorKit,
  edition: Edition,
  home: string,
  decks: Decks,
  printed: Printed,
): [file: string, page: ReactElement][] {
  const { locale } = kit
  const older = areOlder(locale)
  // An archive is for those who present and print: what a system needs would only make it larger.
  const systems = edition.kind === 'web' ? madeForSystems(locale) : undefined
  return [
    [
      'index.html',
      <FacilitatorHome key="home" {...{ kit, decks, printed, older, systems, edition, home }} />,
    ],
    ['quiz-answers.html', <QuizAnswers key="answers" kit={kit} edition={edition} />],
    ['scenario-keys.html', <ScenarioKeys key="keys" kit={kit} edition={edition} />],
    ['sources.html', <SourcesPage key="sources" kit={kit} edition={edition} />],
  ]
}
