import { type LocaleFile, localeFiles } from '../kit/files.ts'
import type { FacilitatorKit } from '../kit/kit.ts'
import { contentLocales } from '../load/folder.ts'
import { inspect } from '../load/load-kit.ts'
import { sourcesOf } from '../load/sources-of.ts'
import { unitsIn } from '../translation/units.ts'
import { progressOf } from './table/places.ts'

/**
 * How far each language is that lacks something, and what it borrows meanwhile, file by file; one
 * printable line each. No mistake.
 */
export function contentBorrowed(folder: string): string[] {
  return contentLocales(folder).flatMap((locale) => {
    const result = inspect(locale, folder)
    if ('problems' in result || result.kit.borrowed.length === 0) return []
    const progress = `${progressOf(sourcesOf(folder), locale)} texts are translated`
    return [`${locale}: ${progress}; what is missing is borrowed:`, ...linesOf(result.kit)]
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
