import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentFile } from './content-file.ts'
import { didYouMean } from './did-you-mean.ts'
import { firstLocale, localeFileNames, localeFiles } from './files.ts'
import { contentLocales } from './folder.ts'
import { readFiles } from './load-kit.ts'
import type { TranslatedFrom } from './schema/translated-from.ts'
import { fingerprints, writeTranslated } from './stale.ts'
import { marksOf, marksPath, rawFile } from './stale-notes.ts'

/**
 * Writes down that files of a locale (`es/forms.yml`), or a whole locale (`es`), are translated
 * from the English as it stands now. Gives a sentence for each thing that it did or cannot do.
 */
export function markTranslated(folder: string, what: readonly string[]): string[] {
  if (what.length === 0) return []
  const locales = contentLocales(folder).filter((locale) => locale !== firstLocale)
  return what.map((name) => {
    const { files } = readFiles(folder)
    const [locale = '', file] = name.split('/')
    if (!locales.includes(locale)) {
      return `${name} is no translation${didYouMean(locale, locales)}: write one of ${locales.join(', ')}, or a file in it.`
    }
    const wanted = localeFileNames.filter((one) => file === undefined || file === `${one}.yml`)
    const marked = marksOfFiles(files, locale, wanted)
    if (Object.keys(marked).length === 0) {
      return `${name} is no file that is there in both languages: nothing is marked.`
    }
    const all = { ...marksOf(files, locale), ...marked }
    const ordered = Object.fromEntries(
      localeFileNames.flatMap((one) => {
        const marks = all[one]
        return marks === undefined ? [] : [[one, marks] as const]
      }),
    )
    writeFileSync(join(folder, marksPath(locale)), writeTranslated(ordered))
    return `Marked as translated: ${Object.keys(marked)
      .map((one) => `${locale}/${one}.yml`)
      .join(', ')}.`
  })
}

function marksOfFiles(
  files: ContentFile[],
  locale: string,
  names: typeof localeFileNames,
): TranslatedFrom {
  return Object.fromEntries(
    names.flatMap((name) => {
      const english = rawFile(files, `${firstLocale}/${name}.yml`)
      const own = rawFile(files, `${locale}/${name}.yml`)
      if (english === undefined || own === undefined) return []
      return [[name, fingerprints(localeFiles[name], english.input)] as const]
    }),
  )
}
