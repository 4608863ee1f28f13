import { expect, test } from 'vitest'
import { textsIn } from '../../kit/texts.ts'
import { contentFolder, contentLocales, load } from '../../load.ts'

/** How a language marks what is said, and what is said within that; as its readers know it from print. */
const marks: Record<string, [outer: RegExp, other: RegExp]> = {
  en: [/[“”]/u, /[«»„]/u],
  es: [/[«»]/u, /["„]|[“”](?![^«]*»)/u],
}

const spoken = contentLocales(contentFolder()).filter((locale) => locale in marks)

test.each(spoken)('what is said in %s stands in one kind of quotation marks', (locale) => {
  const [outer = /never/, other = /never/] = marks[locale] ?? []
  // A source is cited as it was printed.
  const { sources: _cited, ...kit } = load(locale)
  const texts = textsIn(kit).map(({ text }) => text)
  expect(texts.filter((text) => outer.test(text)).length).toBeGreaterThan(100)
  expect(texts.filter((text) => other.test(text))).toEqual([])
})
