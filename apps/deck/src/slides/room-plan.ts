import { type Kit, type Scenario, shownIn } from '@read-the-room/core'
import type { RoomPlan } from './slide.ts'

/** The plan of a scenario's room with its signs, where it has one: for the cover alone. */
export function roomPlanOf(kit: Kit, id: string): { plan?: RoomPlan } {
  const { plan } = plainRoomPlanOf(kit, id)
  return plan === undefined ? {} : { plan: { ...plan, shown: shownIn(scenarioOf(kit, id)) } }
}

/** The same before the room has read its signs: neither picture nor words give one away. */
export function plainRoomPlanOf({ rooms, scenarios }: Kit, id: string): { plan?: RoomPlan } {
  const room = rooms[id]
  const words = scenarios[id]?.plan
  return room === undefined || words === undefined ? {} : { plan: { room, shown: [], words } }
}

/** A scenario that the content check knows to exist. */
export function scenarioOf({ scenarios }: Kit, id: string): Scenario {
  const scenario = scenarios[id]
  if (scenario === undefined) throw new RangeError(`no scenario ${id}`)
  return scenario
}
