import type { Kit, Scenario } from '@read-the-room/core'
import type { RoomPlan } from './slide.ts'

/** The plan of a scenario's room with its signs, where it has one: for the cover alone. */
export function roomPlanOf({ rooms, scenarios }: Kit, id: string): { plan?: RoomPlan } {
  const room = rooms[id]
  const words = scenarios[id]?.plan
  return room === undefined || words === undefined
    ? {}
    : { plan: { room, people: 'marked', words } }
}

/** The same before the room has read its signs: its words give none of them away. */
export function plainRoomPlanOf({ rooms, deck }: Kit, id: string): { plan?: RoomPlan } {
  const room = rooms[id]
  return room === undefined ? {} : { plan: { room, people: 'plain', words: deck.plan } }
}

/** A scenario that the content check knows to exist. */
export function scenarioOf({ scenarios }: Kit, id: string): Scenario {
  const scenario = scenarios[id]
  if (scenario === undefined) throw new RangeError(`no scenario ${id}`)
  return scenario
}
