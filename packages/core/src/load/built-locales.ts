import { chosenLocales, ownFirst } from './chosen-locales.ts'
import { contentFolder } from './folder.ts'
import { load } from './load-kit.ts'

/** The languages to build, in their order. Throws a `RangeError` on a name that is no language here. */
export function builtLocales(folder = contentFolder(), asked?: string): string[] {
  const locales = chosenLocales(folder, asked)
  const [first = ''] = locales
  return ownFirst(locales, load(first, folder).workshop.locale)
}
