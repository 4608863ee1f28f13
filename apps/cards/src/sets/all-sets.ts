import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { CardSet } from '../look/card-set.ts'
import { conflict, plan, rule, sorting, voting } from './cards.tsx'
import { comparison } from './comparison.tsx'
import { deck } from './deck.tsx'
import {
  clinic,
  exit,
  invitation,
  later,
  moves,
  poster,
  sortingKey,
  sponsor,
  tableKey,
  tally,
  votingKey,
  watcher,
} from './forms.tsx'
import { organizerSets } from './organizer.tsx'
import { quizKey, quizSheets } from './quiz.tsx'
import { scenarios } from './scenarios.tsx'

/** Everything that can be printed from a kit, in the order in which it is listed. */
export function allSets(kit: FacilitatorKit): CardSet[] {
  return [
    ...[deck, rule, comparison, scenarios, conflict, sorting, voting, plan].map((set) => set(kit)),
    ...[exit, watcher, later, clinic, moves, invitation, poster, sponsor].map((set) => set(kit)),
    ...quizSheets(kit),
    ...organizerSets(kit),
    ...tableKey(kit),
    ...[sortingKey, votingKey, quizKey, tally].map((set) => set(kit)),
  ]
}

/** What people read, sort and fill in: in large print, from 18 pt, a side to a page. */
export const large = [
  ...['rule', 'comparison', 'scenarios', 'conflict', 'sorting', 'voting', 'plan'],
  ...['exit', 'watcher', 'later', 'clinic', 'invitation'],
  ...['quiz-before', 'quiz-after', 'quiz-check'],
]
