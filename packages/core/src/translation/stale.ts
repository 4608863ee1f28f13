import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import type { z } from 'zod'
import { type Words, wordsIn } from '../fields/words-in.ts'
import type { TranslatedFrom } from '../schema/translated-from.ts'

/** Why a translation should be looked at: its English changed, or nobody has marked it yet. */
export type Stale = { words: Words; since: 'changed' | 'new' }

/** The texts of one English file whose translation was made from another text, or never marked. */
export function staleWords(
  schema: z.ZodType,
  english: unknown,
  marked: Record<string, string> = {},
): Stale[] {
  return wordsIn(schema, english).flatMap((words): Stale[] => {
    const mark = marked[words.path.join('.')]
    if (mark === fingerprint(words.text)) return []
    return [{ words, since: mark === undefined ? 'new' : 'changed' }]
  })
}

/** The fingerprints of one English file, by path: what a translation that is right today is from. */
export function fingerprints(schema: z.ZodType, english: unknown): Record<string, string> {
  return Object.fromEntries(
    wordsIn(schema, english).map(({ path, text }) => [path.join('.'), fingerprint(text)]),
  )
}

/** `translated.yml` as text: files and paths in the order of the English. */
export function writeTranslated(marks: TranslatedFrom): string {
  const note =
    '# Which English each text was translated from. Written by "npm run content -- --translated";\n' +
    '# do not edit it by hand.\n'
  return note + stringify(marks, { lineWidth: 0 })
}

/** Eight hex digits of SHA-256: two texts of a file meet by chance once in four billion. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
