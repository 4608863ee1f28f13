import { expect, test } from 'vitest'
import { parallelForms } from './parallel-forms.ts'
import { findings, sample } from './sample.ts'

test('two forms that practice the same are parallel', () => {
  const questions = { seeds: sample(), jars: sample({ form: 'B' }) }
  expect(findings(parallelForms, { questions })).toEqual([])
})

test('a question without its twin is named, with the form that lacks one', () => {
  const questions = {
    seeds: sample(),
    jars: sample({ form: 'B' }),
    pots: sample({ form: 'B', skill: 'read' }),
  }
  expect(findings(parallelForms, { questions })).toMatchInlineSnapshot(`
    [
      "pots: makes the forms unequal (check, read, outcome: A has 0, B has 1): write one more for form A, or move this one",
    ]
  `)
})

test('one form alone is no fault', () => {
  expect(findings(parallelForms, { questions: { seeds: sample() } })).toEqual([])
})
