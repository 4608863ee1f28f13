import { builtLocales as builtNames, load } from '@read-the-room/core/load'
import type { BuiltLocale } from './locale-table.ts'

/** The languages of a content folder, the workshop's own first: it has no folder of its own. */
export function builtLocales(folder: string, wanted = builtNames(folder)): BuiltLocale[] {
  const kits = wanted.map((name) => ({ name, kit: load(name, folder) }))
  const first = kits.find(({ name, kit }) => name === kit.workshop.locale) ?? kits[0]
  if (first === undefined) throw new Error(`${folder} has no language folder: add one, such as en`)
  return [first, ...kits.filter((built) => built !== first)].map((built) => ({
    ...built,
    path: built === first ? '' : `${built.name}/`,
  }))
}
