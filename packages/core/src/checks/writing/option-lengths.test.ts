import { expect, test } from 'vitest'
import { findings } from '../../testing/findings.ts'
import { bank, familySample } from '../../testing/question-samples.ts'
import { optionLengths } from './option-lengths.ts'

/** What is said of a family whose options have so many characters. */
function told(now: number, later: number, not: number): string[] {
  const options = { now: 'a'.repeat(now), later: 'b'.repeat(later), not: 'c'.repeat(not) }
  return findings(optionLengths, { questions: bank({ act: { seeds: familySample({ options }) } }) })
}

test('an option that is much longer than the shortest is told at its place', () => {
  expect(told(50, 71, 60)).toMatchInlineSnapshot(`
    [
      "act.seeds.options.later: has 71 characters, "now" has 50 (at most 40 % more): shorten this one or lengthen the other",
    ]
  `)
})

test('two fifths more is still similar', () => {
  expect(told(50, 70, 60)).toEqual([])
})
