import {
  dimensionIds,
  isClose,
  type Kit,
  kindOf,
  kinds,
  type Scenario,
  signsOf,
} from '@read-the-room/core'
import { planPicture } from './plan-picture.ts'
import { type BankQuestion, credits } from './question.ts'

/** The scenarios of the workshop as questions: what kind of moment is it? Each with its plan. */
export function stories(kit: Kit): BankQuestion[] {
  return Object.entries(kit.scenarios).map(([id, scenario]) => storyOf(kit, id, scenario))
}

function storyOf(kit: Kit, id: string, scenario: Scenario): BankQuestion {
  const { quiz, cards, moments, rooms, workshop } = kit
  const { title, scene, plan } = scenario
  const room = rooms[id]
  const drawn = room !== undefined && plan !== undefined
  const reason = reading(kit, scenario)
  return {
    id: `scenario-${id}`,
    category: [quiz.title, cards.deck.scenarios.name],
    title,
    scene: scene.map(({ text }) => text),
    picture: drawn ? planPicture(id, room, plan, workshop) : undefined,
    ask: quiz.asks.read,
    answers: kinds.map((kind) => ({
      key: kind,
      text: moments.kinds[kind].label,
      credit: credits[fitOf(scenario, kind)],
      reason,
    })),
  }
}

function fitOf(scenario: Scenario, kind: (typeof kinds)[number]) {
  if (kind === kindOf(scenario)) return 'best'
  const signs = signsOf(scenario)
  const points = Object.fromEntries(dimensionIds.map((id) => [id, signs[id].points]))
  return isClose(points as Parameters<typeof isClose>[0], kind) ? 'workable' : 'elsewhere'
}

/** The kind of moment, its four signs in their words, and a sound next step. */
function reading({ moments, dimensions }: Kit, scenario: Scenario): string[] {
  const { label, when } = moments.kinds[kindOf(scenario)]
  const signs = signsOf(scenario)
  const lines = dimensionIds.map((id) => {
    const { points, text } = signs[id]
    return `${dimensions[id].title}: ${moments.signs[points]}. ${text}`.trim()
  })
  return [`${label}. ${when}`, ...lines, scenario.next]
}
