import type { FacilitatorKit } from '../../kit/kit.ts'
import { ownOf } from '../../kit/own-of.ts'
import type { ReportAt } from '../../parse/report.ts'
import { askedIn } from '../../rules/asked.ts'
import { leastReserve, total } from '../../rules/run-sheet.ts'
import type { RunSheet } from '../../schema/run-sheets.ts'
import { didYouMean } from '../../yaml/did-you-mean.ts'
import type { Problem } from '../../yaml/problem.ts'
import { strayBeats } from './beats.ts'
import { blockProblems } from './blocks.ts'

/** Run sheets whose sums, words or names do not agree with each other or with the rest. */
export function runSheetProblems(kit: Partial<FacilitatorKit>, report: ReportAt): Problem[] {
  const runSheets = kit['run-sheets']
  if (runSheets === undefined) return []
  const asked = kit.questions && askedIn(kit.questions)
  return [
    ...strayScripts(kit, report),
    ...Object.entries(runSheets.sheets).flatMap(([id, sheet]) => {
      const here: ReportAt = (path, message, at) => report(['sheets', id, ...path], message, at)
      return [
        ...wrongSum(sheet, here),
        ...wrongOrder(sheet, here),
        ...sheet.blocks.flatMap((block, index) => {
          const inBlock: ReportAt = (path, message, at) =>
            here(['blocks', index, ...path], message, at)
          return [
            ...repeated(sheet, index, inBlock),
            ...roomOnly(sheet, index, kit, inBlock),
            ...blockProblems(block, ownOf(runSheets.scripts, block.id), kit, asked, inBlock),
          ]
        }),
      ]
    }),
  ]
}

function strayScripts(kit: Partial<FacilitatorKit>, report: ReportAt): Problem[] {
  const { 'run-sheets': runSheets, activities } = kit
  if (runSheets === undefined || activities === undefined) return []
  const known = [...Object.keys(activities.talks), ...Object.keys(activities.activities)]
  return Object.entries(runSheets.scripts).flatMap(([id, script]) => {
    const here: ReportAt = (path, message, at) => report(['scripts', id, ...path], message, at)
    if (known.includes(id)) return strayBeats(id, script, activities, here)
    return [
      here([], `"${id}" is not in activities.yml${didYouMean(id, known)}: correct the id`, 'key'),
    ]
  })
}

function wrongSum(sheet: RunSheet, report: ReportAt): Problem[] {
  const length = sheet.minutes
  const minutes = total(sheet)
  const off = Math.abs(length - minutes)
  const sum =
    off === 0
      ? []
      : [
          report(
            [],
            `blocks and reserve add up to ${minutes} minutes, not ${length}: ${minutes < length ? 'add' : 'take away'} ${off}`,
            'key',
          ),
        ]
  const least = Math.ceil(length * leastReserve)
  if (sheet.reserve >= least) return sum
  return [
    ...sum,
    report(['reserve'], `is ${sheet.reserve}: keep at least ${least} of ${length} free`),
  ]
}

function wrongOrder(sheet: RunSheet, report: ReportAt): Problem[] {
  const ids = sheet.blocks.map(({ id }) => id)
  const stray = (['shorten', 'drop'] as const).flatMap((list) =>
    sheet[list].flatMap((id, index) => {
      if (sheet[list].indexOf(id) < index)
        return [report([list, index], `"${id}" stands here twice: remove one`)]
      if (ids.includes(id)) return []
      return [report([list, index], `"${id}" is no block of this length${didYouMean(id, ids)}`)]
    }),
  )
  const forgotten = sheet.blocks
    .filter(({ id, minutes, least }) => minutes > least && !sheet.shorten.includes(id))
    .map(({ id }) => report(['shorten'], `leaves out "${id}", which has minutes to give: add it`))
  return [...stray, ...forgotten]
}

/** On a video call there are no tables: an activity has to say what stands in for them. */
function roomOnly(
  sheet: RunSheet,
  index: number,
  { activities }: Partial<FacilitatorKit>,
  report: ReportAt,
): Problem[] {
  const id = sheet.blocks[index]?.id ?? ''
  const activity = ownOf(activities?.activities ?? {}, id)
  if (!sheet.online || activity === undefined || activity.online !== undefined) return []
  return [
    report(['id'], `"${id}" does not say how it works on a call: add "online" in activities.yml`),
  ]
}

function repeated(sheet: RunSheet, index: number, report: ReportAt): Problem[] {
  const id = sheet.blocks[index]?.id
  if (sheet.blocks.findIndex((block) => block.id === id) === index) return []
  return [report(['id'], `"${id}" stands in this length twice: remove one`)]
}
