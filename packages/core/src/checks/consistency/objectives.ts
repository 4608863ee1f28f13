import type { FacilitatorKit } from '../../kit/kit.ts'
import { ownOf } from '../../kit/own-of.ts'
import type { ReportAt } from '../../parse/report.ts'
import type { RunSheets } from '../../schema/run-sheets.ts'
import type { Objective } from '../../schema/sponsor.ts'
import { didYouMean } from '../../yaml/did-you-mean.ts'
import type { Problem } from '../../yaml/problem.ts'

type Sheets = RunSheets['sheets']

/** Objectives that a length promises and does not practice, or would leave out before all else. */
export function objectiveProblems(kit: Partial<FacilitatorKit>, report: ReportAt): Problem[] {
  const { sponsor, 'run-sheets': runSheets } = kit
  if (sponsor === undefined || runSheets === undefined) return []
  const { points } = sponsor.objectives
  const { sheets } = runSheets
  return [
    ...points.flatMap((objective, index) => {
      const here: ReportAt = (path, message, at) =>
        report(['objectives', 'points', index, ...path], message, at)
      return [...strayBlocks(objective, sheets, here), ...brokenPromises(objective, sheets, here)]
    }),
    ...Object.keys(sheets)
      .filter((id) => !points.some((objective) => objective.sheets.includes(id)))
      .map((id) =>
        report(['objectives', 'points'], `promise nothing for "${id}": add it to sheets`, 'key'),
      ),
  ]
}

/** A block that none of the promised lengths has practices nothing. */
function strayBlocks({ blocks, sheets: ids }: Objective, sheets: Sheets, report: ReportAt) {
  const known = ids.flatMap((id) => blocksOf(sheets, id))
  return blocks.flatMap((block, index) => {
    if (known.includes(block)) return []
    const guess = didYouMean(block, known)
    return [report(['blocks', index], `"${block}" is no block of ${ids.join(', ')}${guess}`)]
  })
}

function brokenPromises({ blocks, sheets: ids }: Objective, sheets: Sheets, report: ReportAt) {
  return ids.flatMap((id, index) => {
    const here = (message: string) => [report(['sheets', index], message)]
    const sheet = ownOf(sheets, id)
    if (sheet === undefined) {
      return here(`"${id}" is no run sheet${didYouMean(id, Object.keys(sheets))}: correct the name`)
    }
    const [carrier, ...others] = blocks.filter((block) => blocksOf(sheets, id).includes(block))
    if (carrier === undefined) {
      return here(`"${id}" has no block that practices this: add one of ${blocks.join(', ')}`)
    }
    if (others.length > 0 || carrier !== sheet.drop[0]) return []
    return here(`"${id}" leaves out "${carrier}" first, which alone practices this: change drop`)
  })
}

function blocksOf(sheets: Sheets, id: string): string[] {
  return ownOf(sheets, id)?.blocks.map((block) => block.id) ?? []
}
