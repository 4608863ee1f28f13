import { activitiesSchema } from '../schema/activities.ts'
import { cardsSchema } from '../schema/cards.ts'
import { conflictSchema } from '../schema/conflict.ts'
import { deckSchema } from '../schema/deck.ts'
import { dimensionsSchema } from '../schema/dimensions.ts'
import { facilitatorSchema } from '../schema/facilitator.ts'
import { formsSchema } from '../schema/forms.ts'
import { momentsSchema } from '../schema/moments.ts'
import { organizerSchema } from '../schema/organizer.ts'
import { questionsSchema } from '../schema/questions.ts'
import { quizSchema } from '../schema/quiz.ts'
import { roomsSchema } from '../schema/rooms.ts'
import { runSheetsSchema } from '../schema/run-sheets.ts'
import { scenariosSchema } from '../schema/scenarios.ts'
import { siteSchema } from '../schema/site.ts'
import { sortingSchema } from '../schema/sorting.ts'
import { sourcesSchema } from '../schema/sources.ts'
import { sponsorSchema } from '../schema/sponsor.ts'
import { workshopSchema } from '../schema/workshop.ts'

/** Files beside the locale folders: the same in every language. */
export const sharedFiles = {
  workshop: workshopSchema,
  rooms: roomsSchema,
} as const

/** The files of a locale folder, one schema each. The file name is the key in the kit. */
export const localeFiles = {
  dimensions: dimensionsSchema,
  moments: momentsSchema,
  conflict: conflictSchema,
  scenarios: scenariosSchema,
  questions: questionsSchema,
  sources: sourcesSchema,
  deck: deckSchema,
  quiz: quizSchema,
  cards: cardsSchema,
  site: siteSchema,
  activities: activitiesSchema,
  sorting: sortingSchema,
  forms: formsSchema,
  sponsor: sponsorSchema,
  organizer: organizerSchema,
  'run-sheets': runSheetsSchema,
  facilitator: facilitatorSchema,
} as const

/** The files of a locale folder, in the order of the kit. */
export const localeFileNames = Object.keys(localeFiles) as LocaleFile[]

/** The language in which the kit is written first; every other one has its shape. */
export const firstLocale = 'en'

/** Files whose words never reach `public/`: notes, run sheets, keys. */
export const secretFiles = [
  'facilitator',
  'run-sheets',
] as const satisfies (keyof typeof localeFiles)[]

export type SharedFile = keyof typeof sharedFiles
export type LocaleFile = keyof typeof localeFiles
export type SecretFile = (typeof secretFiles)[number]
