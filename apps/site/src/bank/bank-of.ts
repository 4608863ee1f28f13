import {
  type Asked,
  askedIn,
  askedOf,
  askOf,
  formOrder,
  type Kit,
  type Round,
  tongueOf,
} from '@read-the-room/core'
import { type Bank, type BankQuestion, credits } from './question.ts'
import { stories } from './stories.ts'

/** Every question that the quiz asks in one language, way by way, in its order; then the scenarios. */
export function bankOf(kit: Kit): Bank {
  const { locale } = kit
  const asked = askedIn(kit.questions, kit)
  const { before, after } = formOrder(kit.workshop)
  const ways = { check: 'check', before, after, practice: 'practice' } as const
  const questions = (Object.keys(ways) as (keyof typeof ways)[]).flatMap((way) =>
    askedOf(asked, ways[way] satisfies Round).map((one) => questionOf(kit, way, one)),
  )
  const tongue = tongueOf(kit)
  return {
    locale,
    langOf: (text) => tongue(text) ?? locale,
    questions: [...questions, ...stories(kit)],
  }
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
