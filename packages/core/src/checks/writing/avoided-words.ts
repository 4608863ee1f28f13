import { localeFiles } from '../../kit/files.ts'
import { textsIn } from '../../kit/texts.ts'
import type { Check } from '../../parse/check.ts'
import type { Path } from '../../yaml/place.ts'
import { wordsToAvoid } from './words-to-avoid.ts'

/** Texts of other people: a title or an address is quoted as it stands. */
const quoted = ['citation', 'doi', 'url']

/** No text of the kit uses a word of the list. Languages without a list are left in peace. */
export const avoidedWords: Check = (kit, report) => {
  const list = wordsToAvoid[kit.locale] ?? []
  const files = Object.keys(localeFiles) as (keyof typeof localeFiles)[]
  return files.flatMap((file) =>
    textsIn(kit[file])
      .filter(({ path }) => isOurs(path))
      .flatMap(({ path, text }) =>
        list.flatMap(({ words, instead }) => {
          const found = text.match(words)?.[0]
          return found === undefined ? [] : [report(file, path, `says "${found}": ${instead}`)]
        }),
      ),
  )
}

function isOurs(path: Path): boolean {
  return !quoted.includes(String(path.at(-1)))
}
