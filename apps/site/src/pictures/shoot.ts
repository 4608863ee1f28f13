import type { Browser } from 'playwright-core'
import type { Pictured } from './picture-sources.ts'
import { shootCards } from './shoot-cards.ts'
import { shootDeck } from './shoot-deck.ts'
import { shootQuiz } from './shoot-quiz.ts'

/** What a picture is made of, taken from the site as it was built. */
export type Shoot = (browser: Browser, site: string, locale: string) => Promise<Uint8Array[]>

export const shoot: Record<Pictured, Shoot> = {
  deck: shootDeck,
  quiz: shootQuiz,
  cards: shootCards,
}
