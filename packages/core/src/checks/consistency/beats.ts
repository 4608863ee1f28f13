import type { FacilitatorKit } from '../../kit/kit.ts'
import type { Beat } from '../../model/terms.ts'
import type { ReportAt } from '../../parse/report.ts'
import type { Block, Script } from '../../schema/run-sheets.ts'
import type { Problem } from '../../yaml/problem.ts'

/** Where something can be said: elsewhere no slide would carry the words, and nobody say them. */
const inTalks: readonly Beat[] = [
  'open',
  'pair',
  'why',
  'moment',
  'questions',
  'find',
  'rule',
  'verdict',
  'act',
  'power',
  'close',
]
const inActivities: readonly Beat[] = [
  'turn',
  'moves',
  'task',
  'vote',
  'covered',
  'reveal',
  'show',
  'debrief',
  'close',
]
/** What is said about a scenario that is read aloud. */
const aboutScenario: readonly Beat[] = ['moment', 'find', 'verdict', 'vote', 'covered', 'reveal']

/** Words of a script at a place that its block does not have. */
export function strayBeats(
  id: string,
  script: Script,
  { talks }: FacilitatorKit['activities'],
  report: ReportAt,
): Problem[] {
  const places = Object.hasOwn(talks, id) ? inTalks : inActivities
  const kind = Object.hasOwn(talks, id) ? 'a talk' : 'an activity'
  return beatsOf(script)
    .filter((beat) => !places.includes(beat))
    .map((beat) =>
      report(['say', beat], `has no place in ${kind}: write ${places.join(', ')}`, 'key'),
    )
}

/** A script that speaks about a scenario needs one to speak about. */
export function missingScenario(
  { scenarios, covered }: Block,
  script: Script | undefined,
  report: ReportAt,
): Problem[] {
  if (script === undefined) return []
  if (covered.length > 0 && script.say.covered === undefined) {
    return [report(['covered'], 'needs words in the script: add "covered" under say', 'key')]
  }
  if (scenarios.length > 0) return []
  const beat = beatsOf(script).find((name) => aboutScenario.includes(name))
  if (beat === undefined) return []
  return [report(['scenarios'], `is empty, but the script speaks about one at "${beat}": add it`)]
}

function beatsOf({ say }: Script): Beat[] {
  return Object.keys(say) as Beat[]
}
