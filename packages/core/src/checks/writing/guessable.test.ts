import { expect, test } from 'vitest'
import { seededRandom } from '../../rules/seeded-random.ts'
import type { Recognize } from '../../schema/questions.ts'
import type { SceneSentence } from '../../schema/scene.ts'
import { findings } from '../../testing/findings.ts'
import { bank, familySample, recognizeSample, roomSample } from '../../testing/question-samples.ts'
import { guessable } from './guessable.ts'

const words = 'morning river basket ladder pepper window candle garden button violin'.split(' ')

/** Scenes with the deciding sentence at any place; `plant` is a word that it always has. */
function scenes(count: number, plant = ''): Record<string, Recognize> {
  const random = seededRandom(2)
  const any = (most: number) => Math.floor(random() * most)
  const scene = () => {
    const best = any(5)
    return Array.from({ length: 5 }, (_, index): SceneSentence => {
      const text = `The ${words[any(10)]} and the ${words[any(10)]}.`
      if (index !== best) return { text }
      return { text: `${text} ${plant}`.trim(), sign: 'outcome', points: 'both' }
    })
  }
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`s${at}`, recognizeSample({ scene: scene() })]),
  )
}

test('a word that every deciding sentence has is learned', () => {
  const questions = bank({ recognize: scenes(12, 'Gladly.') })
  expect(findings(guessable, { questions })).toMatchInlineSnapshot(`
    [
      "recognize: lets a learned guess find 12 of 12 best options without the scene (p = 0.001): change what they have in common",
    ]
  `)
})

test('deciding sentences without a common word pass, and so do too few to learn from', () => {
  expect(findings(guessable, { questions: bank({ recognize: scenes(12) }) })).toEqual([])
  expect(findings(guessable, { questions: bank({ recognize: scenes(9, 'Gladly.') }) })).toEqual([])
})

test('a stance that is best in most families is learned', () => {
  const act = Object.fromEntries(
    words.map((word) => [
      word,
      familySample({
        options: { now: `Take the ${word}.`, later: 'Write soon.', not: `Leave the ${word}.` },
        scenes: { one: roomSample('later'), two: roomSample('later'), three: roomSample('not') },
      }),
    ]),
  )
  expect(findings(guessable, { questions: bank({ act }) })).toMatchInlineSnapshot(`
    [
      "act: lets a learned guess find 20 of 30 best options without the scene (p = 0.001): change what they have in common",
    ]
  `)
})
