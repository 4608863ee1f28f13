import { expect, test } from 'vitest'
import { optionLengths } from './option-lengths.ts'
import { findings, withOptions } from './sample.ts'

test('an option that is much longer than the shortest is told at its place', () => {
  const questions = { seeds: withOptions('a'.repeat(50), 'b'.repeat(71), 'c'.repeat(60)) }
  expect(findings(optionLengths, { questions })).toMatchInlineSnapshot(`
    [
      "seeds.options.workable.text: has 71 characters, "best" has 50 (at most 40 % more): shorten this one or lengthen the other",
    ]
  `)
})

test('two fifths more is still similar', () => {
  const questions = { seeds: withOptions('a'.repeat(50), 'b'.repeat(70), 'c'.repeat(60)) }
  expect(findings(optionLengths, { questions })).toEqual([])
})
