import { expect, test } from 'vitest'
import { roundOf, sentenceCounts, sentenceRound } from './rounds.ts'
import { sumsFile } from './sums-file.ts'

const vote = { scenario: 'wedding', votes: [1, 2, 3, 4], scene: ['a', 'b', 'c'] }

test('a slide with a vote opens the round of its scene, another slide none', () => {
  expect(roundOf(vote)).toEqual({
    id: 'wedding.kind',
    choices: ['networking', 'mixed', 'socializing', 'unclear'],
  })
  expect(roundOf({ scenario: 'wedding', votes: [] })).toBeUndefined()
  expect(roundOf({})).toBeUndefined()
})

test('the second round asks for one of the sentences of the scene', () => {
  expect(sentenceRound(vote)).toEqual({ id: 'wedding.sentence', choices: ['1', '2', '3'] })
  expect(sentenceCounts('wedding.sentence', { 3: 4, 1: 2 }, 'wedding')).toEqual([2, 0, 4])
  expect(sentenceCounts('wedding.kind', { mixed: 6 }, 'wedding')).toBeUndefined()
  expect(sentenceCounts('wedding.sentence', { 1: 6 }, 'job-fair')).toBeUndefined()
})

test('a file holds sums alone', () => {
  const sums = { rounds: { 'wedding.kind': { mixed: 7 } }, before: { people: 12, best: 38 } }
  const heads = { round: 'Vote', answer: 'Answer', people: 'People' }
  expect(sumsFile(sums, heads)).toBe(
    '\uFEFF"Vote","Answer","People"\r\n"wedding.kind","mixed","7"\r\n"before","3.2","12"\r\n',
  )
})
