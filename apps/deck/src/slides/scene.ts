import { dimensionIds, kinds, signsOf } from '@read-the-room/core'
import type { Block, FacilitatorKit } from '@read-the-room/core/facilitator'
import { segments } from './clock.ts'
import { emptyNote } from './note.ts'
import { roomPlanOf, scenarioOf } from './room-plan.ts'
import type { Scene } from './slide.ts'

/** The scene that stays for all four questions, still unread. */
export function moment(kit: FacilitatorKit, block: string, id: string, say: string[]): Scene {
  const { kicker, task } = kit.deck.moment
  return { ...told(kit, block, id), id: `moment-${id}`, kicker, task, note: { ...emptyNote, say } }
}

/** That scene again: each click finds the sign of one question. */
export function find(kit: FacilitatorKit, block: string, id: string, say: string[]): Scene {
  const { kicker } = kit.deck.find
  return {
    ...told(kit, block, id),
    id: `find-${id}`,
    kicker,
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
  return {
    ...told(kit, block.id, id),
    id: `vote-${id}`,
    kicker: deck.vote.kicker,
    task: covered ? tasks.covered : tasks.task,
    votes: kinds.map((kind) => ({ kind, label: moments.kinds[kind].label })),
    clock: segments(kit, block, online, round),
    note: { ...emptyNote, say },
  }
}

/** A scene with nothing found in it and nothing to do yet. */
export function told(kit: FacilitatorKit, block: string, id: string): Omit<Scene, 'kicker'> {
  const scenario = scenarioOf(kit, id)
  const signs = signsOf(scenario)
  return {
    id,
    layout: 'scene',
    scenario: id,
    block,
    title: scenario.title,
    scene: scenario.scene.map(({ text, sign }) => ({
      text,
      ...(sign === undefined ? {} : { sign }),
    })),
    ...roomPlanOf(kit, id),
    signs: dimensionIds.map((dimension) => {
      const { points, text, sentence } = signs[dimension]
      return {
        dimension,
        question: kit.dimensions[dimension].question,
        points,
        label: kit.moments.signs[points],
        outside: sentence === undefined ? text : '',
      }
    }),
    found: 0,
    votes: [],
    clock: [],
    clicks: 0,
    note: emptyNote,
  }
}
