import { childSchema } from '../../fields/schema-keys.ts'
import { wordsIn } from '../../fields/words-in.ts'
import { firstLocale, type LocaleFile, localeFileNames, localeFiles } from '../../kit/files.ts'
import { at } from '../../translation/at.ts'
import type { Sources } from '../../translation/parse-words.ts'
import { fingerprint, staleWords } from '../../translation/stale.ts'
import { marksOf, rawFile } from '../../translation/stale-notes.ts'
import type { Path } from '../../yaml/place.ts'

/** One text of the kit as a translator meets it. */
export type Place = {
  /** `forms/exit.title`: the file and the path in it. */
  key: string
  file: LocaleFile
  path: Path
  /** Where `translated.yml` marks it: a plural has one mark for all its forms. */
  mark: string
  /** The mark of the English as it stands now. */
  fingerprint: string
  english: string
  /** What the language says there; empty where it says nothing yet. */
  own: string
  /** The longest text that fits, in characters; 0 where nothing limits it. */
  limit: number
  stale: '' | 'new' | 'changed'
  /** A plural form that this language may go without. */
  optional: boolean
}

/** Every text that a locale translates, in the order of the English files. */
export function placesOf(sources: Sources, locale: string): Place[] {
  const marks = marksOf(sources.files, locale)
  return localeFileNames.flatMap((file) => {
    const english = rawFile(sources, `${firstLocale}/${file}.yml`)
    if (english === undefined) return []
    const own = rawFile(sources, `${locale}/${file}.yml`)?.input
    const stale = staleWords(localeFiles[file], english.input, marks[file])
    return wordsIn(localeFiles[file], english.input).flatMap(({ path, text }) => {
      const since = stale.find(({ words }) => words.path.join('.') === path.join('.'))?.since ?? ''
      return formsOf(english.input, path, text, locale).map((form) => ({
        key: `${file}/${form.path.join('.')}`,
        file,
        mark: path.join('.'),
        fingerprint: fingerprint(text),
        own: textAt(own, form.path),
        limit: limitOf(file, form.path),
        stale: since,
        ...form,
      }))
    })
  })
}

/**
 * `412 of 2,010`: how many texts of a locale, or of one file of it, are written; forms it may go
 * without do not count.
 */
export function progressOf(sources: Sources, locale: string, only?: LocaleFile): string {
  const needed = placesOf(sources, locale).filter(
    ({ file, optional }) => !optional && (only === undefined || file === only),
  )
  const written = needed.filter(({ own }) => own !== '')
  const [some, all] = [written, needed].map(({ length }) => length.toLocaleString('en'))
  return `${some} of ${all}`
}

function textAt(input: unknown, path: Path): string {
  const value = at(input, path)
  return typeof value === 'string' ? value : ''
}

type Form = Pick<Place, 'path' | 'english' | 'optional'>

/** A text is one place; a plural is as many as the language has forms. */
function formsOf(input: unknown, path: Path, text: string, locale: string): Form[] {
  const value = at(input, path)
  if (typeof value === 'string') return [{ path, english: text, optional: false }]
  const forms = value as Record<string, string>
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories.map((form) => ({
    path: [...path, form],
    english: forms[form] ?? forms.other ?? '',
    optional: form !== 'other',
  }))
}

function limitOf(file: LocaleFile, path: Path): number {
  const schema = path.reduce<ReturnType<typeof childSchema>>(
    (outer, part) => (outer === undefined ? undefined : childSchema(outer, part)),
    localeFiles[file],
  )
  const { maxLength } = schema?.meta() ?? {}
  return typeof maxLength === 'number' ? maxLength : 0
}
