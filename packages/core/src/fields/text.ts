import { z } from 'zod'
import { type Limit, limits } from '../model/limits.ts'
import { typographic } from '../model/typography.ts'
import { textFaults } from './text-faults.ts'
import { translated } from './translated.ts'

/** Plain text within a measured limit, as print sets it: never empty, never what cannot be shown. */
export const text = (limit: Limit, rule?: { keeps: (value: string) => boolean; error: string }) => {
  const { max, why } = limit
  const plain = z
    .string()
    .trim()
    .overwrite(typographic)
    .superRefine((value, context) => {
      for (const message of textFaults(value, limit)) context.addIssue({ code: 'custom', message })
    })
  const words = rule === undefined ? plain : plain.refine(rule.keeps, rule.error)
  return words
    .meta({ minLength: 1, maxLength: max, description: `At most ${max} characters: ${why}.` })
    .register(translated, { as: 'words' })
}

export const title = text(limits.title)
export const heading = text(limits.heading)
export const label = text(limits.label)
export const sentence = text(limits.sentence)

/** A list of texts with a least and a greatest number of items. */
export const list = (limit: Limit, least: number, most: number) =>
  z
    .array(text(limit))
    .min(least, `has too few items: write at least ${least}`)
    .max(most, `has too many items: keep at most ${most}`)

/** The number of words in a text. */
export function words(value: string): number {
  return value.trim().split(/\s+/).length
}

/** Text with places to fill, such as `{number}`; exactly the named ones, in any order. */
export const template = (limit: Limit, ...names: string[]) =>
  text(limit, {
    keeps: (value) => sameNames(placeholders(value), names),
    error: `must contain ${names.map((name) => `{${name}}`).join(' and ')} and no other {…}`,
  })

/** A template with one form per plural category of the language (`Intl.PluralRules`). */
export const plural = (limit: Limit, ...names: string[]) => {
  const form = template(limit, ...names)
  return z
    .strictObject({
      zero: form.optional(),
      one: form.optional(),
      two: form.optional(),
      few: form.optional(),
      many: form.optional(),
      other: form,
    })
    .register(translated, { as: 'plural' })
}

/** The places to fill in a template, without braces, each once. */
export function placeholders(value: string): string[] {
  return [...new Set([...value.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''))]
}

function sameNames(found: string[], wanted: string[]): boolean {
  return found.length === wanted.length && wanted.every((name) => found.includes(name))
}
