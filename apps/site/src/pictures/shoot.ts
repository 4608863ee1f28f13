import type { Pictured, Shoot } from './picture-sources.ts'
import { shootCards } from './shoot-cards.ts'
import { shootDeck } from './shoot-deck.ts'
import { shootQuiz } from './shoot-quiz.ts'

export const shoot: Record<Pictured, Shoot> = {
  deck: shootDeck,
  quiz: shootQuiz,
  cards: shootCards,
}
