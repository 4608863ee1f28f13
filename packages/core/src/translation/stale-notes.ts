import { firstLocale, type LocaleFile, localeFileNames, localeFiles } from '../kit/files.ts'
import { parseFile } from '../parse/parse-file.ts'
import { type TranslatedFrom, translatedFromSchema } from '../schema/translated-from.ts'
import { type ContentFile, textOf } from '../yaml/content-file.ts'
import type { Problem } from '../yaml/problem.ts'
import { type Locate, readYaml } from '../yaml/read-yaml.ts'
import { staleWords } from './stale.ts'

/** The marks of a locale, beside its words. */
export function marksPath(locale: string): string {
  return `${locale}/translated.yml`
}

/** What a locale has marked as translated; nothing where the file is missing or cannot be read. */
export function marksOf(files: ContentFile[], locale: string): TranslatedFrom {
  const path = marksPath(locale)
  const parsed = parseFile(path, textOf(files, path) ?? '', translatedFromSchema)
  return 'value' in parsed ? parsed.value : {}
}

/**
 * Every translation that should be looked at again, at its place. A note, not a mistake: the kit
 * builds with an older translation, and says so here.
 */
export function staleNotes(files: ContentFile[], locale: string): Problem[] {
  if (locale === firstLocale) return []
  const marks = marksOf(files, locale)
  return localeFileNames.flatMap((name) => staleIn(name, files, locale, marks[name]))
}

/** A file as it was written, so that a rule of typography does not make translations stale. */
export function rawFile(
  files: ContentFile[],
  path: string,
): { input: unknown; locate: Locate } | undefined {
  const text = textOf(files, path)
  const read = text === undefined ? undefined : readYaml(text)
  return read === undefined || 'unreadable' in read ? undefined : read
}

function staleIn(
  name: LocaleFile,
  files: ContentFile[],
  locale: string,
  marks: Record<string, string> | undefined,
): Problem[] {
  const file = `${locale}/${name}.yml`
  const english = rawFile(files, `${firstLocale}/${name}.yml`)
  const own = rawFile(files, file)
  if (english === undefined || own === undefined) return []
  const done = `then run npm run content -- --translated ${file}`
  if (marks === undefined) {
    const message = `is not marked as translated: read it against ${firstLocale}/${name}.yml, ${done}`
    return [{ file, line: 1, column: 1, path: '', message }]
  }
  return staleWords(localeFiles[name], english.input, marks).map(({ words, since }) => {
    const { line } = english.locate(words.path)
    const why = since === 'new' ? 'is new in English' : 'its English has changed'
    const message = `${why} (${firstLocale}/${name}.yml:${line}): look again, ${done}`
    return { file, ...own.locate(words.path), path: words.path.join('.'), message }
  })
}
