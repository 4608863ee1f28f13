import { isComplete } from '../translation/not-yet.ts'
import { pseudoLocales, pseudoNamed } from '../translation/pseudo.ts'
import { contentFolder, contentLocales } from './folder.ts'
import { loadStart } from './load-kit.ts'

/**
 * The languages to build, the workshop's own first: it has no folder of its own. All of the
 * content folder, unless KIT_LOCALE (`--locale` of a command) names others, with commas between.
 * Throws a `RangeError` on a name that is no language here.
 */
export function builtLocales(
  folder = contentFolder(),
  asked = process.env.KIT_LOCALE ?? '',
): string[] {
  const chosen = chooseLocales(asked, folder)
  if ('refused' in chosen) throw new RangeError(chosen.refused)
  const [first = ''] = chosen.locales
  const { locale } = loadStart(first, folder).workshop
  if (!chosen.locales.includes(locale)) return chosen.locales
  return [locale, ...chosen.locales.filter((name) => name !== locale)]
}

/** Those of the languages to build that have every file: slides, all cards, facilitator's pages. */
export function completeLocales(folder = contentFolder(), asked?: string): string[] {
  return builtLocales(folder, asked).filter((locale) => isComplete(loadStart(locale, folder)))
}

/** The languages of a `--locale`, all where it is empty; or a sentence on why not. */
export function chooseLocales(
  asked: string,
  folder = contentFolder(),
): { locales: string[] } | { refused: string } {
  const there = contentLocales(folder)
  if (there.length === 0)
    return { refused: `${folder} has no language folder: add one, such as en.` }
  const names = asked.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
  const unknown = names.find((name) => !there.includes(name) && pseudoNamed(name) === undefined)
  if (unknown !== undefined) {
    const known = [...there, ...Object.keys(pseudoLocales)].join(', ')
    return { refused: `There is no language "${unknown}": write one or more of ${known}.` }
  }
  return { locales: names.length === 0 ? there : [...new Set(names.map(tagOf))] }
}

/** A pseudo-locale goes by its tag wherever files and folders are named. */
function tagOf(name: string): string {
  const pseudo = pseudoNamed(name)
  return pseudo === undefined ? name : pseudoLocales[pseudo].tag
}
