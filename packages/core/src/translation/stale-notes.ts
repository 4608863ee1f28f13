import { firstLocale, type LocaleFile, localeFileNames, localeFiles } from '../kit/files.ts'
import { layer } from '../parse/overlay.ts'
import { parseFile } from '../parse/parse-file.ts'
import { type TranslatedFrom, translatedFromSchema } from '../schema/translated-from.ts'
import { type ContentFile, textOf } from '../yaml/content-file.ts'
import type { Problem } from '../yaml/problem.ts'
import { type Locate, readYaml } from '../yaml/read-yaml.ts'
import { at } from './at.ts'
import type { Sources } from './parse-words.ts'
import { staleWords } from './stale.ts'
import { isWritten } from './written.ts'

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
export function staleNotes({ files, shipped }: Sources, locale: string): Problem[] {
  if (locale === firstLocale) return []
  const marks = marksOf(files, locale)
  return localeFileNames.flatMap((name) => {
    // What the kit has in this language is marked there: an organization's own is laid over it.
    const kits = textOf(shipped, `${locale}/${name}.yml`) !== undefined
    return staleIn(name, { files, shipped: kits ? [] : shipped }, locale, marks[name])
  })
}

/** A file as it was written, so that a rule of typography does not make translations stale. */
export function rawFile(
  { files, shipped }: Sources,
  path: string,
): { input: unknown; locate: Locate } | undefined {
  const [own, under] = [files, shipped].map((some) => readIn(some, path))
  if (own === undefined || under === undefined) return own ?? under
  return { input: layer(under.input, own.input), locate: own.locate }
}

function readIn(files: ContentFile[], path: string) {
  const text = textOf(files, path)
  const read = text === undefined ? undefined : readYaml(text)
  return read === undefined || 'unreadable' in read ? undefined : read
}

function staleIn(
  name: LocaleFile,
  sources: Sources,
  locale: string,
  marks: Record<string, string> | undefined,
): Problem[] {
  const file = `${locale}/${name}.yml`
  const english = rawFile(sources, `${firstLocale}/${name}.yml`)
  const own = rawFile({ ...sources, shipped: [] }, file)
  if (english === undefined || own === undefined) return []
  const done = `then run npm run content -- --translated ${file}`
  if (marks === undefined) {
    const message = `is not marked as translated: read it against ${firstLocale}/${name}.yml, ${done}`
    return [{ file, line: 1, column: 1, path: '', message }]
  }
  const stale = staleWords(localeFiles[name], english.input, marks)
  const written = stale.filter(({ words }) => isWritten(at(own.input, words.path)))
  return written.map(({ words, since }) => {
    const { line } = english.locate(words.path)
    const why = since === 'new' ? 'is new in English' : 'its English has changed'
    const message = `${why} (${firstLocale}/${name}.yml:${line}): look again, ${done}`
    return { file, ...own.locate(words.path), path: words.path.join('.'), message }
  })
}
