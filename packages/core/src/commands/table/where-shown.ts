import type { LocaleFile } from '../../kit/files.ts'

/** Where the words of a file are seen, for a translator who has only the table. */
export const whereShown = {
  dimensions: 'slides, quiz, cards, home page',
  moments: 'slides, quiz, cards',
  conflict: 'card and page for mixed moments, invitation',
  scenarios: 'slides, cards, home page',
  questions: 'quiz on the phone and on paper',
  sources: 'slides, page for sponsors, facilitator’s pages',
  deck: 'slides',
  quiz: 'quiz',
  cards: 'cards',
  site: 'home page',
  activities: 'slides, guide',
  sorting: 'sorting cards',
  forms: 'paper forms',
  sponsor: 'page for sponsors',
  organizer: 'pages for organizers',
  'run-sheets': 'guide',
  facilitator: 'notes, guide',
} as const satisfies Record<LocaleFile, string>
