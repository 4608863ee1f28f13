import { isComplete } from '../translation/not-yet.ts'
import { chosenLocales, ownFirst } from './chosen-locales.ts'
import { contentFolder } from './folder.ts'
import { loadStart } from './load-kit.ts'

/** The languages to build, in their order. Throws a `RangeError` on a name that is no language here. */
export function builtLocales(folder = contentFolder(), asked?: string): string[] {
  const locales = chosenLocales(folder, asked)
  const [first = ''] = locales
  return ownFirst(locales, loadStart(first, folder).workshop.locale)
}

/** Those of the languages to build that have every file: slides, all cards, facilitator's pages. */
export function completeLocales(folder = contentFolder(), asked?: string): string[] {
  return builtLocales(folder, asked).filter((locale) => isComplete(loadStart(locale, folder)))
}
