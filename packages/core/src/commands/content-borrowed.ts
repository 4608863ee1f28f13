import { type LocaleFile, localeFiles } from '../kit/files.ts'
import type { FacilitatorKit } from '../kit/kit.ts'
import { contentLocales } from '../load/folder.ts'
import { inspect } from '../load/load-kit.ts'
import { sourcesOf } from '../load/sources-of.ts'
import { unitOf, unitsIn } from '../translation/units.ts'
import { type Place, placesOf, progressOf } from './table/places.ts'

/**
 * How far each language is that lacks something, and what it borrows meanwhile, file by file; one
 * printable line each. No mistake.
 */
export function contentBorrowed(folder: string): string[] {
  return contentLocales(folder).flatMap((locale) => {
    const result = inspect(locale, folder)
    if ('problems' in result || result.kit.borrowed.length === 0) return []
    const sources = sourcesOf(folder)
    const progress = `${progressOf(sources, locale)} texts are translated`
    return [
      `${locale}: ${progress}; what is missing is borrowed:`,
      ...linesOf(result.kit),
      ...begunIn(result.kit, placesOf(sources, locale)),
    ]
  })
}

/** What a language has begun shows once it is whole: how far each is, a line a file. */
function begunIn(kit: FacilitatorKit, places: Place[]): string[] {
  const borrowed = kit.borrowed.map(({ path }) => path.join('.'))
  const units = new Map<string, { file: LocaleFile; written: number; all: number }>()
  for (const { file, path, own, optional } of places) {
    const unit = [file, ...unitOf(localeFiles[file], path)].join('.')
    if (optional || !borrowed.includes(unit)) continue
    const { written, all } = units.get(unit) ?? { written: 0, all: 0 }
    units.set(unit, { file, written: written + (own === '' ? 0 : 1), all: all + 1 })
  }
  const begun = [...units].filter(([, { written }]) => written > 0)
  return [...new Set(begun.map(([, { file }]) => file))].map((file) => {
    const told = begun
      .filter(([, one]) => one.file === file)
      .map(([unit, { written, all }]) => `${unit.slice(file.length + 1)} (${written} of ${all})`)
    return `${kit.locale}/${file}.yml  shows once it is whole: ${told.join(', ')}`
  })
}

/** A file that is borrowed as a whole is one word; of another one each unit is named. */
function linesOf(kit: FacilitatorKit): string[] {
  const files = Object.keys(localeFiles) as LocaleFile[]
  return files.flatMap((file) => {
    const units = kit.borrowed.filter(({ path: [name] }) => name === file)
    const langs = [...new Set(units.map(({ lang }) => lang))]
    return langs.map((lang) => {
      const names = units
        .filter((one) => one.lang === lang)
        .map(({ path }) => path.slice(1).join('.'))
      const all = unitsIn(localeFiles[file], kit[file]).length
      const what = names.length === all ? 'all' : `${names.length} of ${all}: ${names.join(', ')}`
      return `${kit.locale}/${file}.yml  from ${lang}, ${what}`
    })
  })
}
