import { type DimensionId, fill, type Kit, kinds, signsOf, storyOf } from '@read-the-room/core'
import type { Block, FacilitatorKit } from '@read-the-room/core/facilitator'
import { segments } from './clock.ts'
import { emptyNote } from './note.ts'
import { plainRoomPlanOf, scenarioOf } from './room-plan.ts'
import type { Scene, ShownSign } from './slide.ts'

/** The scene that stays for all four questions. */
export function moment(kit: FacilitatorKit, block: string, id: string, say: string[]): Scene {
  const scenario = scenarioOf(kit, id)
  return {
    id: `moment-${id}`,
    layout: 'scene',
    block,
    kicker: kit.deck.moment.kicker,
    title: scenario.title,
    story: storyOf(scenario),
    task: kit.deck.moment.task,
    ...plainRoomPlanOf(kit, id),
    votes: [],
    clock: [],
    clicks: 0,
    note: { ...emptyNote, say },
  }
}

/** One question asked of that scene; its sign comes with one more step. */
export function practice(
  kit: FacilitatorKit,
  block: string,
  id: string,
  dimension: DimensionId,
  say: string[],
): Scene {
  const { deck, dimensions } = kit
  const scenario = scenarioOf(kit, id)
  const { title: name, question } = dimensions[dimension]
  return {
    id: `practice-${dimension}`,
    layout: 'scene',
    block,
    kicker: question,
    title: fill(deck.practice.title, { scenario: scenario.title, dimension: name }),
    story: storyOf(scenario),
    task: deck.practice.task,
    ...plainRoomPlanOf(kit, id),
    sign: shownSign(kit, id, dimension),
    votes: [],
    clock: [],
    clicks: 1,
    note: { ...emptyNote, say },
  }
}

/** A scene that everyone votes on. */
export function vote(kit: FacilitatorKit, block: Block, id: string, say: string[]): Scene {
  const { deck, moments } = kit
  const scenario = scenarioOf(kit, id)
  return {
    id: `vote-${id}`,
    layout: 'scene',
    block: block.id,
    kicker: deck.vote.kicker,
    title: scenario.title,
    story: storyOf(scenario),
    task: deck.vote.task,
    ...plainRoomPlanOf(kit, id),
    votes: kinds.map((kind) => ({ kind, label: moments.kinds[kind].label })),
    clock: segments(kit, block, 'round'),
    clicks: 0,
    note: { ...emptyNote, say },
  }
}

/** A sign of a scenario, with the names that people see; its words are those of the scene. */
export function shownSign(kit: Kit, scenario: string, dimension: DimensionId): ShownSign {
  const { points, text } = signsOf(scenarioOf(kit, scenario))[dimension]
  const name = kit.dimensions[dimension].title
  return { dimension, name, points, label: kit.moments.signs[points], text }
}
