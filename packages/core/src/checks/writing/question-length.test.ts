import { expect, test } from 'vitest'
import { load, shippedFolder } from '../../load.ts'
import type { Questions } from '../../schema/questions.ts'
import { findings } from '../../testing/findings.ts'
import {
  bank,
  familySample,
  pairSample,
  recognizeSample,
  roomSample,
} from '../../testing/question-samples.ts'
import { questionLength } from './question-length.ts'

const { dimensions, moments, quiz } = load('en', shippedFolder)
const asks = { recognize: '{question} Which?', read: 'What is it?', act: 'What fits best here?' }
const known = { dimensions, moments, quiz: { ...quiz, asks } }

const told = (parts: Partial<Questions>) =>
  findings(questionLength, { ...known, questions: bank(parts) })

/** A sentence of so many words. */
const of = (count: number) => ({ text: 'so '.repeat(count).trim() })

test('wish, scene, ask and options count together', () => {
  // 5 words of the wish, 4 of the ask, 4 + 5 + 3 of the options.
  const scene = (...counts: number[]) => roomSample('now', { scene: counts.map(of) })
  const family = (one: ReturnType<typeof scene>) => familySample({ scenes: { one } })
  expect(told({ act: { fits: family(scene(44, 30)) } })).toEqual([])
  expect(told({ act: { long: family(scene(45, 30)) } })).toMatchInlineSnapshot(`
    [
      "act.long.scenes.one: has 96 words with its ask and its options (at most 95): shorten it",
    ]
  `)
})

test('the sentences of a recognize question count once, and its ask with the question', () => {
  const words = dimensions.outcome.question.split(' ').length + 1
  const scene = [of(45), { ...of(94 - 45 - words), sign: 'outcome', points: 'both' } as const]
  expect(told({ recognize: { fits: recognizeSample({ scene: [...scene, of(1)] }) } })).toEqual([])
  const long = recognizeSample({ scene: [...scene, of(2)] })
  expect(told({ recognize: { long } })).toEqual([
    expect.stringMatching(/^recognize\.long\.asks\.outcome: has 96 words/),
  ])
})

test('a pair is measured version by version, with the four kinds', () => {
  const { a, b } = pairSample().versions
  const read = { bench: pairSample({ versions: { a: { ...a, sentence: of(80) }, b } }) }
  expect(told({ read })).toEqual([
    expect.stringMatching(/^read\.bench\.versions\.a: has \d+ words/),
  ])
})

test('without the asks nothing can be measured', () => {
  const act = { long: familySample({ scenes: { one: roomSample('now', { scene: [of(99)] }) } }) }
  expect(findings(questionLength, { questions: bank({ act }) })).toEqual([])
})
