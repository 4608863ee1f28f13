import {
  type Asked,
  askedIn,
  askedOf,
  askOf,
  type Fit,
  formOrder,
  type Kit,
  type Round,
} from '@read-the-room/core'

/** A question as every system takes it: what is read, what is asked, what can be chosen and why. */
export type BankQuestion = {
  /** Unique in the bank, letters, digits and hyphens. */
  id: string
  /** Where it is filed: the kit, the way in, the family. */
  category: [kit: string, way: string, family: string]
  title: string
  /** The scene, a paragraph each; nothing where its sentences are the answers. */
  scene: string[]
  ask: string
  answers: BankAnswer[]
}

/** `credit` is the part of the points that it earns, from 0 to 1. */
export type BankAnswer = { key: string; text: string; credit: number; reason: string }

/** Every question that the quiz asks in one language, way by way, in its order. */
export function bankOf(kit: Kit): BankQuestion[] {
  const asked = askedIn(kit.questions, kit)
  const { before, after } = formOrder(kit.workshop)
  const ways = { check: 'check', before, after, practice: 'practice' } as const
  return (Object.keys(ways) as (keyof typeof ways)[]).flatMap((way) =>
    askedOf(asked, ways[way] satisfies Round).map((one) => questionOf(kit, way, one)),
  )
}

/** What can work is half of what fits best; a sign that is weaker is half of the one that decides. */
const credits: Record<Fit, number> = { best: 1, workable: 0.5, elsewhere: 0 }

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
      reason,
    })),
  }
}
