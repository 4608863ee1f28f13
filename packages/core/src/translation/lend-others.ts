import { type LocaleFile, localeFiles } from '../kit/files.ts'
import type { Path } from '../yaml/place.ts'
import { at } from './at.ts'
import { inputOf, parseWords, type Sources } from './parse-words.ts'
import { isGroup, unitsIn } from './units.ts'

/** A unit that another language lends. */
type OtherUnit = { path: Path; lang: string }

/**
 * A file with what an organization has added in another language alone: a scenario of its own, by
 * name, is in every language of its workshop.
 */
export function lendOthers(
  name: LocaleFile,
  locale: string,
  sources: Sources,
  input: unknown,
): { input: unknown; units: OtherUnit[] } {
  const none = { input, units: [] }
  if (sources.shipped.length === 0 || !isGroup(input)) return none
  return localesWith(name, sources)
    .filter((lang) => lang !== locale)
    .reduce<{ input: unknown; units: OtherUnit[] }>((held, lang) => {
      const other = parseWords(name, lang, sources)
      if (other === undefined || 'problems' in other) return held
      const path = unitsIn(localeFiles[name], other.input).filter(
        (unit) =>
          at(held.input, unit) === undefined && at(held.input, unit.slice(0, -1)) !== undefined,
      )
      const units = path.map((unit) => ({ path: unit, lang }))
      return {
        input: path.reduce((to, unit) => put(to, unit, at(other.input, unit)), held.input),
        units: [...held.units, ...units],
      }
    }, none)
}

/** The languages in which the organization has written this file. */
function localesWith(name: LocaleFile, { files }: Sources): string[] {
  return files
    .filter(({ path }) => path.endsWith(`/${name}.yml`) && inputOf(files, path) !== undefined)
    .map(({ path }) => path.slice(0, -`/${name}.yml`.length))
    .sort()
}

function put(group: unknown, [first = '', ...rest]: Path, value: unknown): unknown {
  const held = isGroup(group) ? group : {}
  return { ...held, [first]: rest.length === 0 ? value : put(held[first], rest, value) }
}
