import { againstEnglish } from '../checks/consistency/against-english.ts'
import { brokenReferences } from '../checks/consistency/references.ts'
import { workshopProblems } from '../checks/consistency/workshop.ts'
import {
  firstLocale,
  type LocaleFile,
  localeFileNames,
  localeFiles,
  type SharedFile,
  sharedFiles,
} from '../kit/files.ts'
import type { Borrowed, FacilitatorKit } from '../kit/kit.ts'
import type { Check, PartialKit } from '../parse/check.ts'
import { parseFile } from '../parse/parse-file.ts'
import { type Lender, reporter } from '../parse/report.ts'
import { withPromises } from '../rules/promised.ts'
import { translatedFromSchema } from '../schema/translated-from.ts'
import { lendOthers } from '../translation/lend-others.ts'
import { isOwnName, ownName } from '../translation/own-name.ts'
import { inputOf, parseWords, type Sources } from '../translation/parse-words.ts'
import { marksPath } from '../translation/stale-notes.ts'
import { type ContentFile, textOf } from '../yaml/content-file.ts'
import type { Problem } from '../yaml/problem.ts'
import type { Locate } from '../yaml/read-yaml.ts'

export type Parsed = { kit: FacilitatorKit } | { problems: Problem[] }

type Places = Partial<Record<SharedFile | LocaleFile, Locate>>
type Read = { values: Record<string, unknown>; places: Places; problems: Problem[] }

/**
 * The files of a content folder → the kit of one locale, or every problem in them. What a locale
 * lacks is borrowed from English, unit by unit.
 * `shipped` are the kit's own files, for a folder that extends them: what it leaves out is theirs.
 * `more` tells what else is wrong: here is only what a kit cannot be without.
 */
export function parse(
  files: ContentFile[],
  locale: string,
  shipped: ContentFile[] = [],
  more: Check = () => [],
): Parsed {
  const sources: Sources = { files, shipped }
  const shared = readShared(sources)
  const worded = readWords(sources, locale)
  const problems = [...shared.problems, ...worded.problems, ...wrongMarks(files, locale)]
  const borrowed = worded.borrowed.filter((unit) => !isOwnName(unit))
  const values = { locale, borrowed, ...shared.values, ...worded.values }
  const partial: PartialKit = values
  const { quiz, sponsor, 'run-sheets': runSheets } = partial
  if (quiz !== undefined && worded.borrowed.some(isOwnName)) {
    partial.quiz = { ...quiz, language: ownName(locale) }
  }
  if (shipped.length > 0 && sponsor !== undefined && runSheets !== undefined) {
    partial.sponsor = withPromises({ sponsor, 'run-sheets': runSheets })
  }
  const lenders = [...new Set(borrowed.map(({ lang }) => lang))].map((lang): Lender => {
    const lent = borrowed.filter((one) => one.lang === lang).map(({ path }) => path)
    return { lang, lent, places: placesIn(sources, lang) }
  })
  const report = reporter(locale, { ...shared.places, ...worded.places }, lenders)
  problems.push(
    ...workshopProblems(partial, localesOf([...files, ...shipped]), report),
    ...brokenReferences(partial, report),
    ...worded.others.flatMap((tell) => tell(report)),
    // What a language lends is judged there.
    ...more(partial, report).filter(({ file }) => !lenders.some(({ lang }) => isIn(file, lang))),
  )
  if (problems.length > 0) return { problems: problems.sort(byPlace) }
  return { kit: partial as FacilitatorKit }
}

function readShared({ files, shipped }: Sources): Read {
  const read: Read = { values: {}, places: {}, problems: [] }
  for (const [name, schema] of Object.entries(sharedFiles)) {
    const path = `${name}.yml`
    const under = textOf(shipped, path)
    const text = textOf(files, path) ?? (under === undefined ? undefined : '')
    const parsed =
      text === undefined ? missing(path) : parseFile<unknown>(path, text, schema, under)
    if ('problems' in parsed) read.problems.push(...parsed.problems)
    else {
      read.values[name] = parsed.value
      read.places[name as SharedFile] = parsed.locate
    }
  }
  return read
}

function isIn(file: string, locale: string): boolean {
  return file.startsWith(`${locale}/`)
}

type Told = (report: ReturnType<typeof reporter>) => Problem[]

/** The files of a language, what it borrows, and what it says otherwise than the English. */
function readWords(
  sources: Sources,
  locale: string,
): Read & { borrowed: Borrowed[]; others: Told[] } {
  const read: Read = { values: {}, places: {}, problems: [] }
  const borrowed: Borrowed[] = []
  const others: Told[] = []
  const adds = sources.shipped.length > 0
  for (const name of localeFileNames) {
    const path = `${locale}/${name}.yml`
    const parsed = parseWords(name, locale, sources) ?? missing(path)
    if ('problems' in parsed) {
      read.problems.push(...parsed.problems)
      continue
    }
    const { input, english, locate } = parsed
    const lent = lendOthers(name, locale, sources, input)
    read.values[name] = lent.units.length > 0 ? localeFiles[name].parse(lent.input) : parsed.value
    read.places[name] = locate
    const first = parsed.borrowed.map((unit) => ({ path: [name, ...unit], lang: firstLocale }))
    borrowed.push(
      ...first,
      ...lent.units.map(({ path, lang }) => ({ path: [name, ...path], lang })),
    )
    const own = inputOf(sources.files, path)
    if (own === undefined || english === undefined) continue
    const { value } = parsed
    const compared = { name, locale, own, value, english, borrowed: parsed.borrowed, adds }
    others.push((report) => againstEnglish(compared, report))
  }
  return { ...read, borrowed, others }
}

/** Where the words of a language stand that lends some. */
function placesIn(sources: Sources, locale: string): Places {
  return Object.fromEntries(
    localeFileNames.flatMap((name) => {
      const parsed = parseWords(name, locale, sources)
      return parsed === undefined || 'problems' in parsed ? [] : [[name, parsed.locate] as const]
    }),
  )
}

function missing(file: string): { problems: Problem[] } {
  return {
    problems: [{ file, line: 1, column: 1, path: '', message: 'is missing: add the file' }],
  }
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
