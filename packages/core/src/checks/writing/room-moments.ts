import { dimensionIds } from '../../model/terms.ts'
import type { Check } from '../../parse/check.ts'
import type { Report } from '../../parse/report.ts'
import { signsOf } from '../../rules/scene.ts'
import type { Room } from '../../schema/rooms.ts'
import type { Scenario } from '../../schema/scenarios.ts'
import type { Problem } from '../../yaml/problem.ts'

/** A plan shows every sign of its scenario, and none that is not there; its words stand beside it. */
export const roomMoments: Check = ({ rooms = {}, scenarios }, report) => {
  if (scenarios === undefined) return []
  return Object.entries(rooms).flatMap(([id, room]) => {
    const scenario = scenarios[id]
    if (scenario === undefined) {
      return [report('rooms', [id], 'is not in scenarios.yml: correct the id', 'key')]
    }
    return [...inWords(id, scenario, report), ...inPlace(id, room, scenario, report)]
  })
}

function inWords(id: string, { plan }: Scenario, report: Report): Problem[] {
  if (plan !== undefined) return []
  const message = 'has a plan in rooms.yml, but no "plan": say what it shows, without its signs'
  return [report('scenarios', [id], message, 'key')]
}

function inPlace(id: string, { moments }: Room, scenario: Scenario, report: Report): Problem[] {
  const signs = signsOf(scenario)
  return dimensionIds.flatMap((dimension) => {
    const isSign = signs[dimension].points !== 'none'
    if (isSign === (moments[dimension] !== undefined)) return []
    return isSign
      ? [report('rooms', [id], `has no moment "${dimension}": say where that sign is`, 'key')]
      : [
          report(
            'rooms',
            [id, 'moments', dimension],
            'is no sign in the scenario: take this moment out',
            'key',
          ),
        ]
  })
}
