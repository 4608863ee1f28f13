import type { Kit } from '../kit/kit.ts'
import { ownOf } from '../kit/own-of.ts'
import type { Scenario } from '../schema/scenarios.ts'

/**
 * The scenarios of this workshop, in order, each with its id: those that `workshop.yml` names, as
 * it names them; else those for its audience, then those for everyone; else all.
 */
export function scenariosFor({
  workshop,
  scenarios,
}: Pick<Kit, 'workshop' | 'scenarios'>): [id: string, scenario: Scenario][] {
  if (workshop.scenarios.length > 0) {
    return workshop.scenarios.map((id) => {
      const scenario = ownOf(scenarios, id)
      if (scenario === undefined) throw new RangeError(`no scenario ${id}`)
      return [id, scenario]
    })
  }
  const all = Object.entries(scenarios)
  if (workshop.audience.length === 0) return all
  const theirs = ([, { audience }]: [string, Scenario]) =>
    audience.some((tag) => workshop.audience.includes(tag))
  const everyones = ([, { audience }]: [string, Scenario]) => audience.includes('everyone')
  return [...all.filter(theirs), ...all.filter((entry) => everyones(entry) && !theirs(entry))]
}
