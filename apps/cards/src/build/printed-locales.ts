import { pseudoNamed } from '@read-the-room/core/load'

/** Of some languages those that are printed: hidden characters turn one of the made-up ones. */
export function printedLocales(locales: string[]): string[] {
  return locales.filter((locale) => pseudoNamed(locale) !== 'pseudo-rtl')
}
