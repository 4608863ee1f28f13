import type { Kit, Scenario } from '@read-the-room/core'
import type { RoomPlan } from './slide.ts'

/** The plan of a scenario's room, where it has one. Its words give no sign away. */
export function roomPlanOf({ rooms, scenarios }: Kit, id: string): { plan?: RoomPlan } {
  const room = rooms[id]
  const words = scenarios[id]?.plan
  return room === undefined || words === undefined ? {} : { plan: { room, words } }
}

/** A scenario that the content check knows to exist. */
export function scenarioOf({ scenarios }: Kit, id: string): Scenario {
  const scenario = scenarios[id]
  if (scenario === undefined) throw new RangeError(`no scenario ${id}`)
  return scenario
}
