import { expect, test } from 'vitest'
import type { Question } from '../../schema/questions.ts'
import { bestIsLongest } from './best-is-longest.ts'
import { findings, withOptions } from './sample.ts'

const long = withOptions('The longest of the three', 'Short one', 'Short two')
const short = withOptions('Short one', 'The longest of the three', 'Short two')

test('the best option may be the longest in four of ten questions', () => {
  expect(findings(bestIsLongest, { questions: ten(4) })).toEqual([])
})

test('in five of ten it gives the answer away', () => {
  expect(findings(bestIsLongest, { questions: ten(5) })).toMatchInlineSnapshot(`
    [
      "q0.options.best.text: is the longest option, as in 5 of 10 questions (at most 40 %): shorten the best option in some of q0, q1, q2, q3, q4",
    ]
  `)
})

test('a handful of questions has no share worth telling', () => {
  expect(findings(bestIsLongest, { questions: { seeds: long } })).toEqual([])
})

function ten(longOnes: number): Record<string, Question> {
  const all = Array.from({ length: 10 }, (_none, at) => (at < longOnes ? long : short))
  return Object.fromEntries(all.map((question, at) => [`q${at}`, question]))
}
