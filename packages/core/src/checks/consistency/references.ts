import type { LocaleFile } from '../../kit/files.ts'
import type { FacilitatorKit } from '../../kit/kit.ts'
import type { FileName, Report } from '../../parse/report.ts'
import { didYouMean } from '../../yaml/did-you-mean.ts'
import type { Path } from '../../yaml/place.ts'
import type { Problem } from '../../yaml/problem.ts'
import { objectiveProblems } from './objectives.ts'
import { questionProblems } from './questions.ts'
import { runSheetProblems } from './run-sheets.ts'

type Reference = {
  from: LocaleFile
  path: Path
  id: string
  to: FileName
  at?: 'key'
  /** What to do, where it is not that the id is wrong. */
  mend?: string
}

/** Ids that name nothing, and texts that contradict the rest. Looks only at files that parsed. */
export function brokenReferences(kit: Partial<FacilitatorKit>, problem: Report): Problem[] {
  const broken = references(kit).flatMap(({ from, path, id, to, at, mend = 'correct the id' }) => {
    const target = kit[to]
    if (target === undefined || Object.hasOwn(target, id)) return []
    const guess = didYouMean(id, Object.keys(target))
    return [problem(from, path, `"${id}" is not in ${to}.yml${guess}: ${mend}`, at)]
  })
  return [
    ...broken,
    ...questionProblems(kit, (path, message, at) => problem('questions', path, message, at)),
    ...objectiveProblems(kit, (path, message, at) => problem('sponsor', path, message, at)),
    ...runSheetProblems(kit, (path, message, at) => problem('run-sheets', path, message, at)),
  ]
}

function references(kit: Partial<FacilitatorKit>): Reference[] {
  const claims = kit.deck?.why.claims ?? []
  const evidence = kit.conflict?.evidence ?? []
  const moments = kit.site === undefined ? [] : [kit.site.moment.scenario]
  const places = kit.deck?.pair.rooms ?? []
  return [
    ...places.map(
      (id, index): Reference => ({
        from: 'deck',
        path: ['pair', 'rooms', index],
        id,
        to: 'rooms',
      }),
    ),
    ...claims.map(
      ({ source }, index): Reference => ({
        from: 'deck',
        path: ['why', 'claims', index, 'source'],
        id: source,
        to: 'sources',
      }),
    ),
    ...evidence.map(
      ({ source }, index): Reference => ({
        from: 'conflict',
        path: ['evidence', index, 'source'],
        id: source,
        to: 'sources',
      }),
    ),
    ...(kit.sponsor?.known.findings ?? []).map(
      ({ source }, index): Reference => ({
        from: 'sponsor',
        path: ['known', 'findings', index, 'source'],
        id: source,
        to: 'sources',
      }),
    ),
    ...cited(kit),
    ...moments.map(
      (id): Reference => ({
        from: 'site',
        path: ['moment', 'scenario'],
        id,
        to: 'scenarios',
      }),
    ),
    ...Object.keys(kit.facilitator?.keys ?? {}).map(
      (id): Reference => ({
        from: 'facilitator',
        path: ['keys', id],
        id,
        to: 'scenarios',
        at: 'key',
      }),
    ),
    ...Object.entries(kit.scenarios ?? {})
      .filter(([, scenario]) => scenario.plan !== undefined)
      .map(
        ([id]): Reference => ({
          from: 'scenarios',
          path: [id, 'plan'],
          id,
          to: 'rooms',
          at: 'key',
          mend: 'take this line away, or draw the picture that it tells of there',
        }),
      ),
  ]
}

/** The sources that the organizer's pages name. */
function cited({ organizer }: Partial<FacilitatorKit>): Reference[] {
  if (organizer === undefined) return []
  const { departures, evaluation } = organizer
  return [
    {
      from: 'organizer',
      path: ['evaluation', 'claim', 'source'],
      id: evaluation.claim.source,
      to: 'sources',
    },
    ...departures.rows.flatMap(({ sources }, row) =>
      sources.map(
        (id, index): Reference => ({
          from: 'organizer',
          path: ['departures', 'rows', row, 'sources', index],
          id,
          to: 'sources',
        }),
      ),
    ),
  ]
}
