import { expect, test } from 'vitest'
import { findings } from '../../testing/findings.ts'
import { bank, pairSample, recognizeSample } from '../../testing/question-samples.ts'
import { repeatedOccasions } from './repeated-occasions.ts'

/** What is said of as many scenes that tell of something as there are texts. */
function told(texts: string[], locale = 'en'): string[] {
  const recognize = Object.fromEntries(
    texts.map((text, at) => {
      const { scene } = recognizeSample()
      return [`s${at}`, recognizeSample({ scene: scene.with(0, { text }) })]
    }),
  )
  return findings(repeatedOccasions, { questions: bank({ recognize }), locale })
}

test('a fourth scene with the same occasion is told with the others', () => {
  const texts = ['A wedding.', 'Two weddings.', 'After the wedding.', 'The wedding cake.']
  expect(told(texts.slice(1))).toEqual([])
  expect(told(texts)).toMatchInlineSnapshot(`
    [
      "recognize.s3.asks.outcome: is one of 4 with a wedding (s0, s1, s2, s3; at most 3): tell another occasion",
    ]
  `)
})

test('Spanish has its own list, which needs whole words', () => {
  const texts = ['Una boda.', 'Dos bodas.', 'Tras la boda.', 'La boda sigue.']
  expect(told(texts, 'es')).toMatchInlineSnapshot(`
    [
      "recognize.s3.asks.outcome: is one of 4 with a boda (s0, s1, s2, s3; at most 3): tell another occasion",
    ]
  `)
  expect(told(texts.with(3, 'El bodadero.'), 'es')).toEqual([])
  expect(told(texts, 'de')).toEqual([])
})

test('the two scenes of a pair are one group', () => {
  const [first] = pairSample().scene
  const scene = [{ ...first, text: 'It is a birthday.' }, { text: 'It is warm.' }]
  const read = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, pairSample({ scene })]))
  expect(findings(repeatedOccasions, { questions: bank({ read }) })).toEqual([])
})
