import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstLocale, localeFileNames, localeFiles } from '../kit/files.ts'
import { contentLocales } from '../load/folder.ts'
import { readFiles } from '../load/load-kit.ts'
import type { TranslatedFrom } from '../schema/translated-from.ts'
import { fingerprints, writeTranslated } from '../translation/stale.ts'
import { marksOf, marksPath, rawFile } from '../translation/stale-notes.ts'
import type { ContentFile } from '../yaml/content-file.ts'
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
    const { files } = readFiles(folder)
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
    const marked = marksOfFiles(files, locale, wanted)
    if (Object.keys(marked).length === 0) {
      done.findings.push(`${name} is no file that is there in both languages: nothing is marked.`)
      continue
    }
    const all = { ...marksOf(files, locale), ...marked }
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
