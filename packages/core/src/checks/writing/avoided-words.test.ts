import { expect, test } from 'vitest'
import { findings } from '../../testing/findings.ts'
import { bank, familySample } from '../../testing/question-samples.ts'
import { avoidedWords } from './avoided-words.ts'
import { wordsToAvoid } from './words-to-avoid.ts'

const told = (wish: string, locale = 'en') =>
  findings(avoidedWords, { questions: bank({ act: { seeds: familySample({ wish }) } }), locale })

test('a word of the list is told with what to write instead', () => {
  expect(told('After work the guys go for drinks.')).toMatchInlineSnapshot(`
    [
      "act.seeds.wish: says "drinks": write "get-together" and list what there is: many do not drink",
      "act.seeds.wish: says "guys": write "people" or "everyone"",
    ]
  `)
  expect(told('Después vais de copas.', 'es')).toMatchInlineSnapshot(`
    [
      "act.seeds.wish: says "copas": write "encuentro" and list what there is: many do not drink",
    ]
  `)
})

test('whole words count, and quoting a misleading invitation is allowed', () => {
  expect(told('The shunting yard is targetless. An invitation says "just drinks".')).toEqual([])
})

test('a citation is quoted as it stands', () => {
  const source = { claim: 'It may help.', limit: 'One study.', citation: 'A (2014). Dirty.' }
  expect(findings(avoidedWords, { sources: { a: source } })).toEqual([])
  expect(
    findings(avoidedWords, { sources: { a: { ...source, claim: 'It is dirty.' } } }),
  ).toHaveLength(1)
})

test('every entry says what to do', () => {
  const entries = Object.values(wordsToAvoid).flat()
  expect(entries.filter(({ instead }) => instead.length < 10)).toEqual([])
})
