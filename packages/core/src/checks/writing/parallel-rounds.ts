import type { Check } from '../../parse/check.ts'
import { type Asked, askedIn, bestOf, questionPath } from '../../rules/asked.ts'

/** The key is shared in about a third of what both rounds ask, so that nobody can eliminate. */
const shared = { least: 0.2, most: 0.5 }
/** Below this number of parallels a share says nothing. */
const fewest = 4

/**
 * The rounds A and B ask the same by construction: the same four questions, the same pairs, the
 * same families, each with another scene. Otherwise a change could be a change of questions.
 */
export const parallelRounds: Check = ({ questions }, report) => {
  if (questions === undefined) return []
  const asked = askedIn(questions)
  const [a, b] = [
    asked.filter(({ round }) => round === 'A'),
    asked.filter(({ round }) => round === 'B'),
  ]
  if (a.length === 0 || b.length === 0) return []
  const lonely = [...alone(a, b), ...alone(b, a)].map((one) =>
    report(
      'questions',
      questionPath(one),
      `is in round ${one.round} alone: give round ${one.round === 'A' ? 'B' : 'A'} another scene of the same kind, or move this one to practice`,
      'key',
    ),
  )
  const keyed = a.filter(({ skill }) => skill !== 'recognize')
  const alike = keyed.filter((one) =>
    b.some(
      (other) => parallelOf(other) === parallelOf(one) && bestOf(other)?.key === bestOf(one)?.key,
    ),
  ).length
  if (keyed.length < fewest || lonely.length > 0) return lonely
  if (alike >= keyed.length * shared.least && alike <= keyed.length * shared.most) return []
  const message =
    `has ${alike} of ${keyed.length} pairs and families whose best option is the same in rounds A and B` +
    ' (about a third): move a scene'
  return [report('questions', ['act'], message, 'key')]
}

/** What a question has in common with its twin in the other round. */
function parallelOf({ skill, group, part }: Asked): string {
  return `${skill} ${skill === 'recognize' ? part : group}`
}

/** Questions without a twin: as many of them as the other side has fewer. */
function alone(these: Asked[], those: Asked[]): Asked[] {
  const left = those.map(parallelOf)
  return these.filter((one) => {
    const place = left.indexOf(parallelOf(one))
    if (place === -1) return true
    left.splice(place, 1)
    return false
  })
}
