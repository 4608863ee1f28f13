import { z } from 'zod'

const fingerprint = z.string().regex(/^[0-9a-f]{8}$/, 'is no fingerprint: remove the line')

/**
 * `translated.yml` of a locale, written by `npm run content -- --translated`: by file and by path,
 * the fingerprint of the English text that the translation was made from.
 */
export const translatedFromSchema = z.record(z.string(), z.record(z.string(), fingerprint))

export type TranslatedFrom = z.infer<typeof translatedFromSchema>
