import {
  type DimensionId,
  dimensionIds,
  fill,
  type Kit,
  kinds,
  signsOf,
  storyOf,
} from '@read-the-room/core'
import type { Block, FacilitatorKit } from '@read-the-room/core/facilitator'
import { segments } from './clock.ts'
import { emptyNote } from './note.ts'
import { plainRoomPlanOf, scenarioOf } from './room-plan.ts'
import type { Find, Scene, ShownSign } from './slide.ts'

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

/** That scene again, with its signs found one by one. */
export function find(kit: FacilitatorKit, block: string, id: string, say: string[]): Find {
  const scenario = scenarioOf(kit, id)
  return {
    id: `find-${id}`,
    layout: 'find',
    block,
    title: fill(kit.deck.find.title, { scenario: scenario.title }),
    story: storyOf(scenario),
    task: kit.deck.find.task,
    signs: dimensionIds.map((dimension) => shownSign(kit, id, dimension)),
    clicks: dimensionIds.length,
    note: { ...emptyNote, say },
  }
}

/** How a scene is voted on: in which round, seen by all or covered, in the room or on a call. */
export type Voting = { round: number; covered: boolean; online: boolean }

/** A scene that everyone votes on. */
export function vote(
  kit: FacilitatorKit,
  block: Block,
  id: string,
  { round, covered, online }: Voting,
  say: string[],
): Scene {
  const { deck, moments } = kit
  const tasks = online ? deck.vote.online : deck.vote
  const scenario = scenarioOf(kit, id)
  return {
    id: `vote-${id}`,
    layout: 'scene',
    block: block.id,
    kicker: deck.vote.kicker,
    title: scenario.title,
    story: storyOf(scenario),
    task: covered ? tasks.covered : tasks.task,
    ...plainRoomPlanOf(kit, id),
    votes: kinds.map((kind) => ({ kind, label: moments.kinds[kind].label })),
    clock: segments(kit, block, online, round),
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
