import { expect, test } from 'vitest'
import { localeFiles } from '../kit/files.ts'
import { load } from '../load.ts'
import { dimensionIds } from '../model/terms.ts'
import { type Asked, askedIn } from '../rules/asked.ts'
import { pseudoLocales, pseudoNamed } from './pseudo.ts'
import { pseudoText } from './pseudo-text.ts'

const kit = load('en')

test('a text is longer, accented and marked, and keeps its places to fill', () => {
  expect(pseudoText('Question {number} of {total}', 'long')).toMatchInlineSnapshot(
    `"«QQüéésttîööñ {number} ööf {total}»"`,
  )
})

test('a quotation of a text is found in its pseudo-text', () => {
  const marked = pseudoText('She asks, "Who else should I meet?"', 'long')
  expect(marked).toContain(pseudoText('Who else should I meet?', 'long').slice(1, -1))
})

test('the words of the kit become 40 to 60 % longer', () => {
  const { length } = JSON.stringify(kit.dimensions)
  const keys = JSON.stringify(kit.dimensions, (_key, value) =>
    typeof value === 'string' ? '' : value,
  ).length
  const grown = JSON.stringify(load('pseudo').dimensions).length
  expect((grown - keys) / (length - keys)).toBeGreaterThan(1.4)
  expect((grown - keys) / (length - keys)).toBeLessThan(1.6)
})

test.each(Object.keys(pseudoLocales))('%s breaks no rule but those of length', (locale) => {
  const pseudo = load(locale)
  for (const [name, schema] of Object.entries(localeFiles)) {
    const result = schema.safeParse(pseudo[name as keyof typeof localeFiles])
    const messages = result.success ? [] : result.error.issues.map(({ message }) => message)
    expect(messages.filter((message) => !/too long|invisible control/.test(message))).toEqual([])
  }
})

test('ids, rounds, signs and keys stay what they are', () => {
  const pseudo = load('pseudo')
  expect(Object.keys(pseudo.dimensions)).toEqual([...dimensionIds])
  expect(askedIn(pseudo.questions).map(withoutWords)).toEqual(
    askedIn(kit.questions).map(withoutWords),
  )
})

function withoutWords({ id, round, kind, signs, deciding, options }: Asked) {
  return { id, round, kind, signs, deciding, key: options.map(({ key, fit }) => [key, fit]) }
}

test('a pseudo-locale has the language tag that Unicode keeps for it', () => {
  expect(load('pseudo').locale).toBe('en-XA')
  expect(load('pseudo-rtl').locale).toBe('ar-XB')
  expect(load('en-XA')).toEqual(load('pseudo'))
  expect(pseudoNamed('en')).toBeUndefined()
})
