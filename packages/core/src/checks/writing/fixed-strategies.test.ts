import { expect, test } from 'vitest'
import type { Recognize } from '../../schema/questions.ts'
import type { SceneSentence } from '../../schema/scene.ts'
import { findings } from '../../testing/findings.ts'
import { bank, recognizeSample } from '../../testing/question-samples.ts'
import { fixedStrategies } from './fixed-strategies.ts'

/** Scenes that differ in the place of their deciding sentence alone. */
function scenes(...places: number[]): Record<string, Recognize> {
  const scene = (place: number) => {
    const all = Array.from({ length: 5 }, (): SceneSentence => ({ text: 'It is a day.' }))
    return all.with(place, { text: 'It is a way.', sign: 'outcome', points: 'both' })
  }
  return Object.fromEntries(
    places.map((place, at) => [`s${at}`, recognizeSample({ scene: scene(place) })]),
  )
}

const told = (...places: number[]) =>
  findings(fixedStrategies, { questions: bank({ recognize: scenes(...places) }) })

test('a place that is mostly best is told, with every way to name it', () => {
  expect(told(4, 4, 4, 4, 4, 0, 1, 2, 3, 0)).toMatchInlineSnapshot(`
    [
      "recognize: lets "option 5" find 5.0 of 10 best options without the scene (at most 40 %): change some of them",
      "recognize: lets "the last option" find 5.0 of 10 best options without the scene (at most 40 %): change some of them",
    ]
  `)
})

test('two fifths pass, and so do fewer than ten questions', () => {
  expect(told(4, 4, 4, 4, 0, 1, 2, 3, 0, 1)).toEqual([])
  expect(told(4, 4, 4, 4, 4, 4, 4, 4, 4)).toEqual([])
})
