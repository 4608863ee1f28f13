import type { FacilitatorKit } from '../../kit/kit.ts'
import { ownOf } from '../../kit/own-of.ts'
import { dimensionIds } from '../../model/terms.ts'
import type { ReportAt } from '../../parse/report.ts'
import type { Asked } from '../../rules/asked.ts'
import { rounds, spokenWords, stepMinutes, wordsPerMinute } from '../../rules/run-sheet.ts'
import type { Activities } from '../../schema/activities.ts'
import type { Block, Script } from '../../schema/run-sheets.ts'
import { didYouMean } from '../../yaml/did-you-mean.ts'
import type { Problem } from '../../yaml/problem.ts'
import { missingScenario } from './beats.ts'

/** One block of a run sheet against its script, its activity and what it names; `asked` are all questions. */
export function blockProblems(
  block: Block,
  script: Script | undefined,
  kit: Partial<FacilitatorKit>,
  asked: Asked[] | undefined,
  report: ReportAt,
): Problem[] {
  const questions = asked?.map(({ id }) => id)
  return [
    ...wrongMinutes(block, report),
    ...(kit.activities === undefined ? [] : wrongSteps(block, kit.activities, report)),
    ...unknownIds(block, 'scenarios', kit.scenarios && Object.keys(kit.scenarios), report),
    ...strayCovered(block, report),
    ...unknownIds(block, 'cards', kit.sorting && Object.keys(kit.sorting), report),
    ...unknownIds(block, 'questions', questions, report),
    ...thinSort(block, kit, report),
    ...missingScenario(block, script, report),
    ...wrongTalk(block, script, kit, asked ?? [], report),
  ]
}

function wrongMinutes({ minutes, least, talk }: Block, report: ReportAt): Problem[] {
  return [
    ...(least > minutes
      ? [report(['least'], `is ${least}, more than the ${minutes} planned: lower it`)]
      : []),
    ...(talk > minutes
      ? [report(['talk'], `is ${talk}, more than the ${minutes} planned: lower it`)]
      : []),
  ]
}

function wrongSteps(
  block: Block,
  { talks, activities }: FacilitatorKit['activities'],
  report: ReportAt,
): Problem[] {
  const activity = ownOf(activities, block.id)
  if (activity === undefined) {
    if (!Object.hasOwn(talks, block.id)) {
      const known = [...Object.keys(talks), ...Object.keys(activities)]
      const guess = didYouMean(block.id, known)
      return [report(['id'], `"${block.id}" is not in activities.yml${guess}: correct the id`)]
    }
    if (block.steps === undefined) return []
    return [report(['steps'], 'belong to activities, and this is a talk: remove them', 'key')]
  }
  if (block.steps === undefined) return [report(['steps'], 'is missing: add it')]
  const named = Object.keys(block.steps)
  const steps = Object.keys(activity.steps)
  const stray = named
    .filter((id) => !steps.includes(id))
    .map((id) =>
      report(
        ['steps', id],
        `"${id}" is no step of this activity${didYouMean(id, steps)}: write ${steps.join(', ')}`,
        'key',
      ),
    )
  const missing = steps.filter((id) => !named.includes(id))
  if (missing.length > 0) {
    return [...stray, report(['steps'], `leaves out ${missing.join(', ')}: add minutes`, 'key')]
  }
  const uneven = wrongRounds(block, activity.steps, report)
  if (stray.length + uneven.length > 0) return [...stray, ...uneven]
  const minutes = stepMinutes(block, activity.steps)
  if (minutes === block.minutes) return []
  return [
    report(['steps'], `add up to ${minutes} minutes, not ${block.minutes}: correct one`, 'key'),
  ]
}

/** Minutes round by round belong to a repeated step, one for each round. */
function wrongRounds(
  block: Block,
  steps: Activities['activities'][string]['steps'],
  report: ReportAt,
): Problem[] {
  return Object.entries(block.steps ?? {}).flatMap(([id, minutes]) => {
    if (typeof minutes === 'number') return []
    if (ownOf(steps, id)?.repeats !== true) {
      return [report(['steps', id], 'is done once: write one number of minutes')]
    }
    const wanted = rounds(block)
    if (minutes.length === wanted) return []
    return [report(['steps', id], `has minutes for ${minutes.length} of ${wanted} rounds`)]
  })
}

/** What is voted on unseen is one of the scenes of the block. */
function strayCovered({ covered, scenarios }: Block, report: ReportAt): Problem[] {
  return covered.flatMap((id, index) => {
    if (scenarios.includes(id)) return []
    const guess = didYouMean(id, scenarios)
    return [report(['covered', index], `"${id}" is no scenario of this block${guess}`)]
  })
}

/** Ids of a list that its file does not have, or that stand in it twice. */
function unknownIds(
  block: Block,
  field: 'scenarios' | 'cards' | 'questions',
  known: string[] | undefined,
  report: ReportAt,
): Problem[] {
  if (known === undefined) return []
  const ids = block[field]
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) < index) {
      return [report([field, index], `"${id}" stands here twice: remove one`)]
    }
    if (known.includes(id)) return []
    const guess = didYouMean(id, known)
    return [report([field, index], `"${id}" ${nowhere[field]}${guess}: correct the id`)]
  })
}

const nowhere = {
  scenarios: 'is not in scenarios.yml',
  cards: 'is not in sorting.yml',
  questions: 'is no question of questions.yml',
} as const

/** A table that sorts needs each of the four questions, and more than one card for it. */
function thinSort(
  { cards }: Block,
  { sorting }: Partial<FacilitatorKit>,
  report: ReportAt,
): Problem[] {
  if (sorting === undefined || cards.length === 0) return []
  return dimensionIds
    .filter(
      (dimension) => cards.filter((id) => ownOf(sorting, id)?.dimension === dimension).length < 2,
    )
    .map((dimension) =>
      report(['cards'], `has fewer than two cards for ${dimension}: add one`, 'key'),
    )
}

/** What is to be said must fit the minutes in which to say it. */
function wrongTalk(
  block: Block,
  script: Script | undefined,
  { scenarios }: Partial<FacilitatorKit>,
  questions: Asked[],
  report: ReportAt,
): Problem[] {
  if (script === undefined) {
    return [report(['id'], `"${block.id}" has no script in this file: add one under scripts`)]
  }
  if (scenarios === undefined) return []
  const words = spokenWords(script, block, { scenarios, questions })
  if (words <= block.talk * wordsPerMinute) return []
  return [
    report(
      ['talk'],
      `is ${block.talk} minutes for ${words} words, which take ${Math.ceil(words / wordsPerMinute)} at ${wordsPerMinute} words a minute: give it more or say less`,
    ),
  ]
}
