import { kinds, stances } from '../../model/terms.ts'
import type { Check } from '../../parse/check.ts'
import type { Report } from '../../parse/report.ts'
import { type Asked, askedIn, bestOf } from '../../rules/asked.ts'
import type { Questions } from '../../schema/questions.ts'
import type { Problem } from '../../yaml/problem.ts'

/** Below this number of questions of a form its shares say nothing. */
const fewest = 10
/** In three of four pairs the changed sentence changes the answer; a few more or fewer are fine. */
const changing = { least: 0.6, most: 0.9 }
/** Each of the four kinds is best about equally often. */
const ofKinds = { least: 0.18, most: 0.32 }
/** Each of the three stances is best about equally often, the polite middle included. */
const ofStances = { least: 0.28, most: 0.4 }

/** What is best must not be known before the scene is: over a family, over the pairs, over all. */
export const bankBalance: Check = ({ questions }, report) => {
  if (questions === undefined) return []
  const asked = askedIn(questions)
  return [
    ...unequal(asked, 'read', kinds, ofKinds, report),
    ...unequal(asked, 'act', stances, ofStances, report),
    ...pairsThatChange(questions, asked, report),
    ...Object.keys(questions.act).flatMap((id) =>
      familyBalance(
        id,
        asked.filter(({ skill, group }) => skill === 'act' && group === id),
        report,
      ),
    ),
  ]
}

function unequal(
  asked: Asked[],
  skill: 'read' | 'act',
  keys: readonly string[],
  share: { least: number; most: number },
  report: Report,
): Problem[] {
  const best = asked.filter((one) => one.skill === skill).map(bestKey)
  if (best.length < fewest) return []
  return keys.flatMap((key) => {
    const count = best.filter((one) => one === key).length
    if (count >= best.length * share.least && count <= best.length * share.most) return []
    const message =
      `has "${key}" as the best option in ${count} of ${best.length} questions` +
      ` (${percent(share.least)} to ${percent(share.most)} %): change some of them`
    return [report('questions', [skill], message, 'key')]
  })
}

function pairsThatChange({ read }: Questions, asked: Asked[], report: Report): Problem[] {
  const pairs = Object.keys(read)
  if (pairs.length * 2 < fewest) return []
  const changed = pairs.filter((id) => {
    const [a, b] = asked.filter(({ skill, group }) => skill === 'read' && group === id)
    return a?.kind !== b?.kind
  }).length
  if (changed >= pairs.length * changing.least && changed <= pairs.length * changing.most) return []
  const message =
    `has ${changed} of ${pairs.length} pairs in which the answer changes` +
    ' (about three of four): change some of them'
  return [report('questions', ['read'], message, 'key')]
}

/** A family has three or four scenes; in it every option is best in at least one scene, and in no more than half of them. */
function familyBalance(id: string, scenes: Asked[], report: Report): Problem[] {
  // A language that starts with the quick check has a part of the family alone.
  const isStart = scenes.length > 0 && scenes.every(({ round }) => round === 'check')
  if (isStart && scenes.length < 3) return []
  if (scenes.length < 3 || scenes.length > 4) {
    const message = `has ${scenes.length} scenes: tell three or four`
    return [report('questions', ['act', id, 'scenes'], message, 'key')]
  }
  const best = scenes.map(bestKey)
  return stances.flatMap((stance) => {
    const count = best.filter((one) => one === stance).length
    if (count >= 1 && count <= scenes.length / 2) return []
    const message = `is best in ${count} of ${scenes.length} scenes: make it one at least, and half of them at most`
    return [report('questions', ['act', id, 'options', stance], message)]
  })
}

function percent(share: number): number {
  return Math.round(share * 100)
}

function bestKey(asked: Asked): string | undefined {
  return bestOf(asked)?.key
}
