import type { z } from 'zod'
import { againstEnglish } from '../checks/consistency/against-english.ts'
import { brokenReferences } from '../checks/consistency/references.ts'
import { workshopProblems } from '../checks/consistency/workshop.ts'
import {
  firstLocale,
  type LocaleFile,
  localeFiles,
  type SharedFile,
  sharedFiles,
} from '../kit/files.ts'
import type { StartKit } from '../kit/kit.ts'
import type { Check, PartialKit } from '../parse/check.ts'
import { parseFile } from '../parse/parse-file.ts'
import { reporter } from '../parse/report.ts'
import { translatedFromSchema } from '../schema/translated-from.ts'
import { mayWait } from '../translation/not-yet.ts'
import { marksPath } from '../translation/stale-notes.ts'
import { type ContentFile, textOf } from '../yaml/content-file.ts'
import type { Problem } from '../yaml/problem.ts'
import type { Locate } from '../yaml/read-yaml.ts'

export type Parsed = { kit: StartKit } | { problems: Problem[] }

/**
 * The files of a content folder → the kit of one locale, or every problem in them. A locale other
 * than English may be without the files of its second part.
 * `shipped` are the kit's own files, for a folder that extends them: what it leaves out is theirs.
 * `more` tells what else is wrong: here is only what a kit cannot be without.
 */
export function parse(
  files: ContentFile[],
  locale: string,
  shipped: ContentFile[] = [],
  more: Check = () => [],
): Parsed {
  const problems: Problem[] = []
  const values: Record<string, unknown> = { locale }
  const places: Partial<Record<SharedFile | LocaleFile, Locate>> = {}

  for (const { name, path, schema } of expected(locale)) {
    const under = textOf(shipped, path)
    const text = textOf(files, path) ?? (under === undefined ? undefined : '')
    if (text === undefined) {
      if (mayWait([...files, ...shipped], locale, name)) continue
      problems.push({
        file: path,
        line: 1,
        column: 1,
        path: '',
        message: 'is missing: add the file',
      })
      continue
    }
    const parsed = parseFile(path, text, schema, under)
    if ('problems' in parsed) {
      problems.push(...parsed.problems)
      continue
    }
    values[name] = parsed.value
    places[name] = parsed.locate
  }

  problems.push(...wrongMarks(files, locale))
  const partial = values as PartialKit
  const report = reporter(locale, places)
  problems.push(
    ...workshopProblems(partial, localesOf([...files, ...shipped]), report),
    ...brokenReferences(partial, report),
    ...againstEnglish(files, shipped, partial, report),
    ...more(partial, report),
  )
  if (problems.length > 0) return { problems: problems.sort(byPlace) }
  return { kit: values as StartKit }
}

function wrongMarks(files: ContentFile[], locale: string): Problem[] {
  const path = marksPath(locale)
  const text = textOf(files, path)
  if (text === undefined || locale === firstLocale) return []
  const parsed = parseFile(path, text, translatedFromSchema)
  return 'problems' in parsed ? parsed.problems : []
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column
}

function localesOf(files: ContentFile[]): string[] {
  const folders = files
    .filter(({ path }) => path.includes('/'))
    .map(({ path }) => path.split('/')[0])
  return [...new Set(folders)].filter((name) => name !== undefined).sort()
}

type Expected = {
  name: SharedFile | LocaleFile
  path: string
  schema: z.ZodType
}

function expected(locale: string): Expected[] {
  const shared = Object.entries(sharedFiles).map(([name, schema]) => ({
    name: name as SharedFile,
    path: `${name}.yml`,
    schema,
  }))
  const worded = Object.entries(localeFiles).map(([name, schema]) => ({
    name: name as LocaleFile,
    path: `${locale}/${name}.yml`,
    schema,
  }))
  return [...shared, ...worded]
}
