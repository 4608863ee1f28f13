import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dimensionIds } from '../model/terms.ts'
import { faults } from '../testing/findings.ts'
import { bank, recognizeSample } from '../testing/question-samples.ts'
import { mostSceneWords, type SceneSentence, wordsIn } from './scene.ts'

test('a scene of some sentences, with and without signs', () => {
  expect(told(recognizeSample().scene)).toEqual([])
})

test('a sign says what it points to, and what points is a sign', () => {
  const text = 'Two gardeners rest.'
  expect(
    told([
      { text, sign: 'setting' },
      { text, points: 'both' },
    ]),
  ).toMatchInlineSnapshot(`
    [
      "recognize.shade.scene.0: has "sign" or "points" without the other: write both, or neither",
      "recognize.shade.scene.1: has "sign" or "points" without the other: write both, or neither",
    ]
  `)
})

test('a sign that points nowhere is no sign', () => {
  const none = { text: 'Nobody spoke.', sign: 'outcome', points: 'none' } as unknown
  expect(told([none as SceneSentence, { text: 'The gate closes.' }])).toMatchInlineSnapshot(`
    [
      "recognize.shade.scene.0.points: "none" is not known here: write networking, both, socializing",
    ]
  `)
})

test('one sentence is no scene, and nine are too many', () => {
  const one = { text: 'They rest.' }
  expect(told([one])).toMatchInlineSnapshot(`
    [
      "recognize.shade.scene: has too few sentences: write at least 2",
    ]
  `)
  expect(told(Array.from({ length: 9 }, () => one))).toMatchInlineSnapshot(`
    [
      "recognize.shade.scene: has too many sentences: keep at most 8",
    ]
  `)
})

test('sixty words fit, and one more is told', () => {
  const of = (count: number) => ({ text: Array.from({ length: count }, () => 'so').join(' ') })
  expect(told([of(30), of(30)])).toEqual([])
  expect(told([of(30), of(31)])).toMatchInlineSnapshot(`
    [
      "recognize.shade.scene: has more than 60 words: shorten it",
    ]
  `)
})

test('what fits does not depend on how words are parted into sentences', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(lengths, (counts) => {
      const scene = counts.map((count) => ({ text: 'a '.repeat(count) }))
      const sum = counts.reduce((all, count) => all + count, 0)
      expect(wordsIn(scene)).toBe(sum)
      expect(told(scene).length).toBe(sum <= mostSceneWords ? 0 : 1)
    }),
    { numRuns: 50 },
  )
})

test('a question that is answered twice is told, in the story and outside it', () => {
  const { scene } = recognizeSample()
  const third: SceneSentence = { text: 'Call me.', sign: 'outcome', points: 'both' }
  expect(told(scene.with(2, third))).toMatchInlineSnapshot(`
    [
      "recognize.shade.scene.2.sign: is answered twice: keep one sign for each question",
    ]
  `)
  const outside = { outcome: { points: 'none' as const, text: 'A timetable is none.' } }
  expect(
    faults(bank({ recognize: { shade: recognizeSample({ outside }) } })),
  ).toMatchInlineSnapshot(`
    [
      "recognize.shade.outside.outcome: is answered twice: keep one sign for each question",
    ]
  `)
})

test('a scene is told once for each sign that comes again', () => {
  const sentence: fc.Arbitrary<SceneSentence> = fc.constantFrom(
    { text: 'It rains.' },
    ...dimensionIds.map((sign) => ({ text: 'So.', sign, points: 'both' as const })),
  )
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 8 }), (scene) => {
      const signs = scene.flatMap(({ sign }) => sign ?? [])
      const again = signs.filter((sign, index) => signs.indexOf(sign) !== index)
      expect(told(scene)).toHaveLength(again.length)
    }),
    { numRuns: 50 },
  )
})

/** What is said of a recognize question with these sentences. */
function told(scene: SceneSentence[]): string[] {
  return faults(bank({ recognize: { shade: recognizeSample({ scene }) } }))
}
