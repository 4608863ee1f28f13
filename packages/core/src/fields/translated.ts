import { z } from 'zod'

/**
 * Marks what a translator turns: a text, or the forms of a plural. Everything else (keys, ids,
 * numbers, what a sign points to) is the same in every language.
 */
export const translated = z.registry<{ as: 'words' | 'plural' }>()
