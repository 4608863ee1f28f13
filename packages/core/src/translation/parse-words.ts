import type { z } from 'zod'
import { firstLocale, type LocaleFile, localeFiles } from '../kit/files.ts'
import { layer } from '../parse/overlay.ts'
import { type ParsedFile, parseFile, parseOver } from '../parse/parse-file.ts'
import { type ContentFile, textOf } from '../yaml/content-file.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { borrow } from './borrow.ts'

/** An organization's files, or the kit's own; and the kit's own under those that extend it. */
export type Sources = { files: ContentFile[]; shipped: ContentFile[] }

/** One file of a language, and what it is held against: the first language's, unit by unit. */
export type ParsedWords = ParsedFile<unknown> & { english?: unknown }

/**
 * One file of a language, whole: what it lacks is the first language's. Without that one's file a
 * language stands by itself; undefined where neither has the file.
 */
export function parseWords(
  name: LocaleFile,
  locale: string,
  sources: Sources,
): ParsedWords | undefined {
  const path = `${locale}/${name}.yml`
  const schema: z.ZodType<unknown> = localeFiles[name]
  const [own, under] = [sources.files, sources.shipped].map((files) => textOf(files, path))
  const alone = () => parseFile(path, own ?? '', schema, under)
  const first = locale === firstLocale ? undefined : englishOf(name, sources)
  if (first === undefined) return own === undefined && under === undefined ? undefined : alone()
  if ('problems' in first) {
    const parsed = own === undefined && under === undefined ? first : alone()
    return 'problems' in parsed && parsed !== first
      ? { problems: [...parsed.problems, ...first.problems] }
      : parsed
  }
  const english = [first.input, inputOf(sources.shipped, `${firstLocale}/${name}.yml`)]
  const sides = english.filter((side) => side !== undefined)
  const shipped = inputOf(sources.shipped, path) ?? {}
  let beside: unknown
  const parsed = parseOver(path, own ?? '', schema, {
    ...(sources.shipped.length === 0 ? {} : { under: borrow(schema, sides, shipped).input }),
    lay: (written) => {
      const lent = borrow(schema, sides, layer(shipped, written))
      beside = lent.english
      return { input: lent.input, judged: lent.begun, borrowed: lent.borrowed }
    },
  })
  // Beside one file alone, and where nothing could be laid beside it, that file has been read already.
  const readBefore = sides.length === 1 || beside === undefined
  return { ...parsed, english: readBefore ? first.value : schema.parse(beside) }
}

function englishOf(name: LocaleFile, { files, shipped }: Sources): ParsedFile<unknown> | undefined {
  const path = `${firstLocale}/${name}.yml`
  const [own, under] = [textOf(files, path), textOf(shipped, path)]
  if (own === undefined && under === undefined) return undefined
  return parseFile<unknown>(path, own ?? '', localeFiles[name], under)
}

/** A file as it was written; nothing where it is not there or cannot be read. */
export function inputOf(files: ContentFile[], path: string): unknown {
  const text = textOf(files, path)
  const read = text === undefined ? undefined : readYaml(text)
  return read === undefined || 'unreadable' in read ? undefined : read.input
}
