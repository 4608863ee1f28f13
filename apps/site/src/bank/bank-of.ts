import {
  type Asked,
  askedIn,
  askedOf,
  askOf,
  formOrder,
  type Kit,
  type Round,
} from '@read-the-room/core'
import { type BankQuestion, credits } from './question.ts'
import { stories } from './stories.ts'

/** Every question that the quiz asks in one language, way by way, in its order; then the scenarios. */
export function bankOf(kit: Kit): BankQuestion[] {
  const asked = askedIn(kit.questions, kit)
  const { before, after } = formOrder(kit.workshop)
  const ways = { check: 'check', before, after, practice: 'practice' } as const
  const questions = (Object.keys(ways) as (keyof typeof ways)[]).flatMap((way) =>
    askedOf(asked, ways[way] satisfies Round).map((one) => questionOf(kit, way, one)),
  )
  return [...questions, ...stories(kit)]
}

function questionOf({ quiz }: Kit, way: keyof typeof quiz.ways, one: Asked): BankQuestion {
  const { id, title, skill, sentences, wish, options } = one
  const scene = skill === 'recognize' ? [] : sentences
  return {
    id,
    category: [quiz.title, quiz.ways[way].title, title],
    title,
    scene: wish === undefined ? scene : [...scene, wish],
    ask: askOf(one, quiz.asks),
    answers: options.map(({ key, text, fit, reason }) => ({
      key,
      text,
      credit: credits[fit],
      reason: [reason],
    })),
  }
}
