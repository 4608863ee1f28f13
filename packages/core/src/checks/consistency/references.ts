import type { LocaleFile } from '../../kit/files.ts'
import type { FacilitatorKit } from '../../kit/kit.ts'
import { dimensionIds } from '../../model/terms.ts'
import type { FileName, Report } from '../../parse/report.ts'
import { read } from '../../rules/reading.ts'
import { didYouMean } from '../../yaml/did-you-mean.ts'
import type { Path } from '../../yaml/place.ts'
import type { Problem } from '../../yaml/problem.ts'
import { objectiveProblems } from './objectives.ts'
import { runSheetProblems } from './run-sheets.ts'

type Reference = { from: LocaleFile; path: Path; id: string; to: FileName; at?: 'key' }

/** Ids that name nothing, and texts that contradict the rest. Looks only at files that parsed. */
export function brokenReferences(kit: Partial<FacilitatorKit>, problem: Report): Problem[] {
  const broken = references(kit).flatMap(({ from, path, id, to, at }) => {
    const target = kit[to]
    if (target === undefined || Object.hasOwn(target, id)) return []
    const guess = didYouMean(id, Object.keys(target))
    return [problem(from, path, `"${id}" is not in ${to}.yml${guess}: correct the id`, at)]
  })
  return [
    ...broken,
    ...wrongKinds(kit, problem),
    ...strayQuotes(kit, problem),
    ...objectiveProblems(kit, (path, message, at) => problem('sponsor', path, message, at)),
    ...runSheetProblems(kit, (path, message, at) => problem('run-sheets', path, message, at)),
  ]
}

function references(kit: Partial<FacilitatorKit>): Reference[] {
  const claims = kit.deck?.why.claims ?? []
  const evidence = kit.conflict?.evidence ?? []
  const moments = kit.site === undefined ? [] : [kit.site.moment.scenario]
  return [
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
        }),
      ),
  ]
}

/** A scenario's stated kind must be what its signs say. */
function wrongKinds(kit: Partial<FacilitatorKit>, problem: Report): Problem[] {
  return Object.entries(kit.scenarios ?? {}).flatMap(([id, { signs, kind }]) => {
    const points = Object.fromEntries(dimensionIds.map((name) => [name, signs[name].points]))
    const reading = read(points).kind
    if (reading === kind) return []
    return [problem('scenarios', [id, 'kind'], `says "${kind}", but its signs read "${reading}"`)]
  })
}

/** The deciding words of a question must stand in its scene, letter by letter. */
function strayQuotes(kit: Partial<FacilitatorKit>, problem: Report): Problem[] {
  return Object.entries(kit.questions ?? {}).flatMap(([id, { scene, sign }]) =>
    scene.includes(sign)
      ? []
      : [problem('questions', [id, 'sign'], 'does not stand in the scene: copy the words exactly')],
  )
}
