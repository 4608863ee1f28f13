import type { Forms, Kit, Questions, Quiz } from '@read-the-room/core'
import { questionsOf, type Way, type WayIds, wayIds, ways } from '../ways.ts'

/** What every screen needs: the quiz's own words, and which questions each way has. */
export type ScreenWords = { quiz: Quiz; ids: WayIds }

/** What opens under an answer, and what Read a moment asks. */
export type GuideWords = Pick<Kit, 'dimensions' | 'moments'> & { plans: Plans }

/** If–then plans to choose from; their order is part of the links in reminders. */
export type Plans = { title: string; intro: string; choices: string[] }

/** The words of a language in parts, so that the first question waits for its own part alone. */
export type WordParts = { screen: ScreenWords; guide: GuideWords } & Record<Way, Questions>
export type WordPart = keyof WordParts

export const wordParts = ['screen', ...ways, 'guide'] as const satisfies WordPart[]

/** How each part is made of the kit; the content plugin turns each into a module. */
export const derived = {
  screen: ({ quiz, questions }: Kit): ScreenWords => ({ quiz, ids: wayIds(questions) }),
  check: ({ questions }: Kit) => questionsOf(questions, 'check'),
  before: ({ questions }: Kit) => questionsOf(questions, 'before'),
  after: ({ questions }: Kit) => questionsOf(questions, 'after'),
  practice: ({ questions }: Kit) => questionsOf(questions, 'practice'),
  guide: ({ dimensions, moments, forms }: Kit): GuideWords => ({
    dimensions,
    moments,
    plans: plansOf(forms.plans),
  }),
} satisfies { [part in WordPart]: (kit: Kit) => WordParts[part] }

/** Links name a plan by one digit. */
const mostPlans = 10

function plansOf({ title, intro, guest, ...words }: Forms['plans']): Plans {
  const choices = guest.map((plan) => `${words.if} ${plan.if} ${words.do} ${plan.do}`)
  return { title, intro, choices: choices.slice(0, mostPlans) }
}
