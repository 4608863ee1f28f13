import {
  firstLocale,
  type LocaleFile,
  localeFileNames,
  localeFiles,
  type StartFile,
  startFiles,
} from '../kit/files.ts'
import type { FacilitatorKit, StartKit } from '../kit/kit.ts'
import { parseFile } from '../parse/parse-file.ts'
import { isQuickCheckAlone } from '../rules/quick-check.ts'
import type { Questions } from '../schema/questions.ts'
import { type ContentFile, textOf } from '../yaml/content-file.ts'
import type { Problem } from '../yaml/problem.ts'

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

/** Whether a language has the questions of the quick check, and no other. */
function hasQuickCheckAlone(files: ContentFile[], locale: string): boolean {
  const [english, own] = [firstLocale, locale].map((name) => questionsIn(files, name))
  if (locale === firstLocale || english === undefined || own === undefined) return false
  return isQuickCheckAlone(english, own)
}

function questionsIn(files: ContentFile[], locale: string): Questions | undefined {
  const path = `${locale}/questions.yml`
  const text = textOf(files, path)
  if (text === undefined) return undefined
  const parsed = parseFile(path, text, localeFiles.questions)
  return 'problems' in parsed ? undefined : parsed.value
}

function isSecond(name: string): boolean {
  const first: readonly string[] = startFiles
  return (localeFileNames as string[]).includes(name) && !first.includes(name)
}

function isEnglish(path: string): boolean {
  return path.startsWith(`${firstLocale}/`)
}
