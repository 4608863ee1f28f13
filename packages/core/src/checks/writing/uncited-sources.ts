import { type LocaleFile, localeFileNames } from '../../kit/files.ts'
import type { Check } from '../../parse/check.ts'

type Other = Exclude<LocaleFile, 'sources'>

/** A source that no claim rests on: who reads the list would think that the kit does. */
export const uncitedSources: Check = (kit, report) => {
  const { sources } = kit
  // As long as a file is missing or wrong, nobody knows what it would cite.
  if (sources === undefined || localeFileNames.some((name) => kit[name] === undefined)) return []
  const others = localeFileNames.filter((name): name is Other => name !== 'sources')
  const cited = new Set(others.flatMap((name) => citedIn(kit[name])))
  return Object.keys(sources)
    .filter((id) => !cited.has(id))
    .map((id) => report('sources', [id], message, 'key'))
}

const message = 'is cited by no text: cite it as the source of a claim, or remove it'

/** Every `source` of a claim and each of its `sources`, wherever in a file they stand. */
function citedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'source' && typeof inner === 'string') return [inner]
    if (key === 'sources' && Array.isArray(inner)) return inner.map(String)
    return citedIn(inner)
  })
}
