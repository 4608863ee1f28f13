import type { z } from 'zod'
import { childSchema, unwrap } from '../../fields/schema-keys.ts'
import { placeholders } from '../../fields/text.ts'
import { translated } from '../../fields/translated.ts'
import type { ReportAt } from '../../parse/report.ts'
import type { Path } from '../../yaml/place.ts'
import type { Problem } from '../../yaml/problem.ts'

/** What a translation is held to, and how a difference is told: at a path of the translated file. */
type Context = {
  locale: string
  report: ReportAt
}

type Pair<T = unknown> = { schema: z.ZodType | undefined; english: T; translation: T; path: Path }
type Group = Record<string, unknown>

/**
 * A file of a translation against the English one, both parsed: the same keys, as many items in
 * every list, the same places to fill, and whatever is not a text the same to the letter.
 */
export function translationProblems(
  schema: z.ZodType,
  english: unknown,
  translation: unknown,
  context: Context,
): Problem[] {
  return compare({ schema, english, translation, path: [] }, context)
}

function compare(pair: Pair, context: Context): Problem[] {
  const { english, translation, path } = pair
  const mark = pair.schema === undefined ? undefined : translated.get(unwrap(pair.schema))
  if (Array.isArray(english) && Array.isArray(translation)) {
    return compareLists({ ...pair, english, translation }, context)
  }
  if (isGroup(english) && isGroup(translation)) {
    return mark === undefined
      ? compareGroups({ ...pair, english, translation }, context)
      : foreignForms(translation, path, context)
  }
  if (mark !== undefined) return otherPlaces(String(english), String(translation), path, context)
  if (english === translation) return []
  const message = `is ${show(translation)}, in English ${show(english)}: make them equal`
  return [context.report(path, message)]
}

function compareGroups(pair: Pair<Group>, context: Context): Problem[] {
  const { english, translation, path } = pair
  const [there, here] = [keysOf(english), keysOf(translation)]
  const missing = there
    .filter((key) => !here.includes(key))
    .map((key) => context.report(path, `leaves out "${key}": translate it from English`, 'key'))
  const extra = here
    .filter((key) => !there.includes(key))
    .map((key) => context.report([...path, key], 'is not in the English: remove it', 'key'))
  const both = there.filter((key) => here.includes(key))
  return [...missing, ...extra, ...both.flatMap((key) => compare(inside(pair, key), context))]
}

function compareLists(pair: Pair<unknown[]>, context: Context): Problem[] {
  const { english, translation, path } = pair
  const [there, here] = [english.length, translation.length]
  const message = `lists ${here}, the English lists ${there}: make them as many`
  const items = english
    .slice(0, here)
    .flatMap((_item, index) => compare(inside(pair, index), context))
  return here === there ? items : [context.report(path, message, 'key'), ...items]
}

function inside(
  { schema, english, translation, path }: Pair<Group | unknown[]>,
  part: string | number,
): Pair {
  return {
    schema: schema === undefined ? undefined : childSchema(schema, part),
    english: (english as Group)[part],
    translation: (translation as Group)[part],
    path: [...path, part],
  }
}

/** Each language has its own plural forms; a form that it lacks would never be shown. */
function foreignForms(forms: Group, path: Path, { locale, report }: Context): Problem[] {
  const known: string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  const message = `is no plural form of this language: it has ${known.join(', ')}`
  return keysOf(forms)
    .filter((form) => !known.includes(form))
    .map((form) => report([...path, form], message, 'key'))
}

function otherPlaces(english: string, translation: string, path: Path, { report }: Context) {
  const [there, here] = [placeholders(english).sort(), placeholders(translation).sort()]
  if (there.join() === here.join()) return []
  const wanted = there.map((name) => `{${name}}`).join(' and ')
  return [report(path, `should have the places of the English: ${wanted || 'none'}`)]
}

function keysOf(group: Group): string[] {
  return Object.keys(group).filter((key) => group[key] !== undefined)
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value)
}
