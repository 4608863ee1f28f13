import type { Room, Scenario } from '@read-the-room/core'
import { type FacilitatorKit, sheetOf, votedOn } from '@read-the-room/core/facilitator'

/** A scene that is voted on: its number on the sheet, and whether nobody sees how others vote. */
export type Voted = { number: number; scenario: Scenario; room: Room | undefined; unseen: boolean }

/** What stands on everybody's sheet in the run sheet of a workshop. */
export type LeanParts = {
  scenes: Voted[]
  /** The five moves: where people practice them. */
  moves: boolean
  /** A line to write and say. */
  line: boolean
  plan: boolean
  /** The slip that is torn off at the end. */
  exit: boolean
}

/** The parts of everybody's sheet: what the blocks of this workshop's run sheet give to each person. */
export function leanParts(kit: FacilitatorKit): LeanParts {
  const { blocks } = sheetOf(kit, kit.workshop.length)
  const has = (...ids: string[]) => blocks.some(({ id }) => ids.includes(id))
  return {
    scenes: votedScenes(kit),
    moves: has('practice', 'triads'),
    line: has('line'),
    plan: has('plan'),
    exit: has('exit'),
  }
}

/** The scenes of all blocks that vote, in order. */
function votedScenes(kit: FacilitatorKit): Voted[] {
  const { blocks } = sheetOf(kit, kit.workshop.length)
  const voting = blocks.filter(({ id }) => id === 'votes')
  const scenes = voting.flatMap((block) =>
    votedOn(kit, block).map((id) => ({ id, unseen: block.covered.includes(id) })),
  )
  return scenes.flatMap(({ id, unseen }, index) => {
    const scenario = kit.scenarios[id]
    if (scenario === undefined) return []
    return [{ number: index + 1, scenario, room: kit.rooms[id], unseen }]
  })
}
