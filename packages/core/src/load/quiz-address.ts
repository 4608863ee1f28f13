import type { StartKit } from '../kit/kit.ts'
import { builtLocales } from './built-locales.ts'

/**
 * Where a kit's quiz is under the published address, in its own language; the first language that
 * is built has no folder of its own. None without an address.
 */
export function quizAddress({ workshop, locale }: StartKit): string | undefined {
  const { address } = workshop
  if (address === undefined) return undefined
  const page = builtLocales()[0] === locale ? 'quiz/' : `quiz/${locale}/`
  return new URL(page, address).href
}
