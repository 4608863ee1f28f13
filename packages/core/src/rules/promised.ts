import type { FacilitatorKit } from '../kit/kit.ts'
import type { Objective } from '../schema/sponsor.ts'

type Sheet = FacilitatorKit['run-sheets']['sheets'][string]

/**
 * The page for sponsors, where an organization has a run sheet of its own that no objective names:
 * it promises what its blocks practice, unless the only such block is the first to be left out.
 */
export function withPromises({
  sponsor,
  'run-sheets': { sheets },
}: Pick<FacilitatorKit, 'sponsor' | 'run-sheets'>): FacilitatorKit['sponsor'] {
  const { points } = sponsor.objectives
  const unnamed = Object.entries(sheets).filter(
    ([id]) => !points.some((objective) => objective.sheets.includes(id)),
  )
  if (unnamed.length === 0) return sponsor
  const promised = points.map((objective) => {
    const more = unnamed.filter(([, sheet]) => practices(sheet, objective)).map(([id]) => id)
    return { ...objective, sheets: [...objective.sheets, ...more] }
  })
  return { ...sponsor, objectives: { ...sponsor.objectives, points: promised } }
}

function practices({ blocks, drop }: Sheet, objective: Objective): boolean {
  const ids = blocks.map(({ id }) => id).filter((id) => objective.blocks.includes(id))
  return ids.length > 1 || (ids.length === 1 && ids[0] !== drop[0])
}
