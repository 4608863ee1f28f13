import { pseudoLocales, pseudoNamed } from '../translation/pseudo.ts'
import { contentFolder, contentLocales } from './folder.ts'

/**
 * The languages to build: all of the content folder, unless KIT_LOCALE (`--locale` of a command)
 * names others, with commas between. Throws a `RangeError` on a name that is no language here.
 */
export function chosenLocales(
  folder = contentFolder(),
  asked = process.env.KIT_LOCALE ?? '',
): string[] {
  const chosen = chooseLocales(asked, folder)
  if ('refused' in chosen) throw new RangeError(chosen.refused)
  return chosen.locales
}

/** The same, the workshop's own first: it has no folder of its own. */
export function ownFirst(locales: string[], own: string): string[] {
  return locales.includes(own) ? [own, ...locales.filter((name) => name !== own)] : locales
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
