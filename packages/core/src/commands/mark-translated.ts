import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstLocale, localeFileNames, localeFiles } from '../kit/files.ts'
import { contentLocales } from '../load/folder.ts'
import { sourcesOf } from '../load/sources-of.ts'
import type { TranslatedFrom } from '../schema/translated-from.ts'
import { at } from '../translation/at.ts'
import type { Sources } from '../translation/parse-words.ts'
import { fingerprints, writeTranslated } from '../translation/stale.ts'
import { marksOf, marksPath, rawFile } from '../translation/stale-notes.ts'
import { isWritten } from '../translation/written.ts'
import { didYouMean } from '../yaml/did-you-mean.ts'
import type { Done } from '../yaml/problem.ts'

/**
 * Writes down that files of a locale (`es/forms.yml`), or a whole locale (`es`), are translated
 * from the English as it stands now. What it cannot do is a finding.
 */
export function markTranslated(folder: string, what: readonly string[]): Done {
  const locales = contentLocales(folder).filter((locale) => locale !== firstLocale)
  const done: Done = { done: [], findings: [] }
  for (const name of what) {
    const sources = sourcesOf(folder)
    const [locale = '', file] = name.split('/')
    if (!locales.includes(locale)) {
      const guess = didYouMean(locale, locales)
      const known = locales.join(', ')
      done.findings.push(
        `${name} is no translation${guess}: write one of ${known}, or a file in it.`,
      )
      continue
    }
    const wanted = localeFileNames.filter((one) => file === undefined || file === `${one}.yml`)
    const marked = marksOfFiles(sources, locale, wanted)
    if (Object.keys(marked).length === 0) {
      done.findings.push(`${name} is no file that is there in both languages: nothing is marked.`)
      continue
    }
    const all = { ...marksOf(sources.files, locale), ...marked }
    const ordered = Object.fromEntries(
      localeFileNames.flatMap((one) => {
        const marks = all[one]
        return marks === undefined ? [] : [[one, marks] as const]
      }),
    )
    writeFileSync(join(folder, marksPath(locale)), writeTranslated(ordered))
    const paths = Object.keys(marked).map((one) => `${locale}/${one}.yml`)
    done.done.push(`Marked as translated: ${paths.join(', ')}.`)
  }
  return done
}

function marksOfFiles(
  sources: Sources,
  locale: string,
  names: typeof localeFileNames,
): TranslatedFrom {
  return Object.fromEntries(
    names.flatMap((name) => {
      const english = rawFile(sources, `${firstLocale}/${name}.yml`)
      const own = rawFile({ ...sources, shipped: [] }, `${locale}/${name}.yml`)
      if (english === undefined || own === undefined) return []
      const all = Object.entries(fingerprints(localeFiles[name], english.input))
      const written = all.filter(([path]) => isWritten(at(own.input, path.split('.'))))
      return written.length === 0 ? [] : [[name, Object.fromEntries(written)] as const]
    }),
  )
}
