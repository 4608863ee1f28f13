import {
  firstLocale,
  type LocaleFile,
  localeFileNames,
  type StartFile,
  startFiles,
} from '../kit/files.ts'
import type { FacilitatorKit, StartKit } from '../kit/kit.ts'
import { type ContentFile, textOf } from '../yaml/content-file.ts'
import type { Problem } from '../yaml/problem.ts'
import { readYaml } from '../yaml/read-yaml.ts'

/** What a language goes without while a file of its second part is not there. */
const waiting: Record<Exclude<LocaleFile, StartFile>, string> = {
  conflict: 'the card for mixed moments is',
  scenarios: 'the moment on the home page and the scenario cards are',
  sources: 'the brief for sponsors is',
  deck: 'the slides are',
  activities: 'the slides and the guide are',
  sorting: 'the sorting cards are',
  forms: 'the plans in the quiz and the forms are',
  sponsor: 'the brief for sponsors is',
  organizer: 'the pages for organizers are',
  'run-sheets': 'the slides and the run sheets are',
  facilitator: 'the notes, the guide and the facilitator’s pages are',
}

/** Whether a language has every file; one that starts has the first ones alone. */
export function isComplete(kit: StartKit): kit is FacilitatorKit {
  return localeFileNames.every((name) => kit[name] !== undefined)
}

/** Whether a language may be without a file: one of the second part, where there is English. */
export function mayWait(files: ContentFile[], locale: string, name: string): boolean {
  return locale !== firstLocale && isSecond(name) && files.some(({ path }) => isEnglish(path))
}

/** One note for each file and set of questions that a language does not have yet. No mistake. */
export function notYet(files: ContentFile[], locale: string): Problem[] {
  const note = (file: string, message: string): Problem => ({
    file,
    line: 1,
    column: 1,
    path: '',
    message,
  })
  const missing = Object.entries(waiting).flatMap(([name, what]) => {
    const file = `${locale}/${name}.yml`
    if (!mayWait(files, locale, name) || textOf(files, file) !== undefined) return []
    return [note(file, `is not there yet: until it is, ${what} left out in this language`)]
  })
  const questions = `${locale}/questions.yml`
  const left = 'has the quick check alone: the other questions are left out in this language'
  return hasQuickCheckAlone(files, locale) ? [...missing, note(questions, left)] : missing
}

/** The questions that a language starts with: all those of the quick check, and no other. */
export function hasQuickCheckAlone(files: ContentFile[], locale: string): boolean {
  const [english, own] = [firstLocale, locale].map((name) => questionsIn(files, name))
  if (locale === firstLocale || english === undefined || own === undefined) return false
  const later = Object.keys(english).filter((id) => !isQuickCheck(english[id]))
  return later.length > 0 && later.every((id) => !Object.hasOwn(own, id))
}

/** Whether a question belongs to the quick check. */
export function isQuickCheck(question: unknown): boolean {
  return typeof question === 'object' && question !== null && 'set' in question
    ? question.set === 'check'
    : false
}

function questionsIn(files: ContentFile[], locale: string): Record<string, unknown> | undefined {
  const text = textOf(files, `${locale}/questions.yml`)
  const read = text === undefined ? undefined : readYaml(text)
  if (read === undefined || 'unreadable' in read) return undefined
  const { input } = read
  return typeof input === 'object' && input !== null
    ? (input as Record<string, unknown>)
    : undefined
}

function isSecond(name: string): boolean {
  const first: readonly string[] = startFiles
  return (localeFileNames as string[]).includes(name) && !first.includes(name)
}

function isEnglish(path: string): boolean {
  return path.startsWith(`${firstLocale}/`)
}
