import type { Kit } from '../kit/kit.ts'
import { chosenLocales, ownFirst } from './chosen-locales.ts'

/**
 * Where a kit's quiz is under an address, in its own language; the first language that is built has
 * no folder of its own.
 */
export function quizAddress({ workshop, locale }: Kit, address: string, folder?: string): string {
  const [first] = ownFirst(chosenLocales(folder), workshop.locale)
  return new URL(first === locale ? 'quiz/' : `quiz/${locale}/`, address).href
}
