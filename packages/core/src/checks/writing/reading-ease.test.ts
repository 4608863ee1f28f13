import { expect, test } from 'vitest'
import type { Recognize } from '../../schema/questions.ts'
import { findings } from '../../testing/findings.ts'
import { bank, recognizeSample } from '../../testing/question-samples.ts'
import { readingEase } from './reading-ease.ts'
import { formulas } from './reading-formulas.ts'

const hard =
  'Organisational representatives systematically misinterpret professional conversational ambiguity, notwithstanding considerable institutional preparation.'
const hardEs =
  'Determinadas organizaciones malinterpretan sistemáticamente conversaciones profesionales ambiguas, independientemente de preparaciones institucionales extraordinarias.'
const easyEs = 'La gente charla y ríe en la sala. Nadie pide nada, y el sol se va.'

test('the formulas keep their order: a plain text is easier than a stiff one', () => {
  const { en, es } = formulas
  expect(en?.measure('The cat sat on the mat. It was warm, and it slept.')).toBeLessThan(2)
  expect(en?.measure(hard)).toBeGreaterThan(20)
  expect(es?.measure(easyEs)).toBeGreaterThan(80)
  expect(es?.measure(hardEs)).toBeLessThan(20)
})

test('a file whose middle text is hard is told at its hardest text', () => {
  expect(
    findings(readingEase, { questions: scenes(hard, hard, hard, hard, hard) }),
  ).toMatchInlineSnapshot(`
    [
      "recognize.q4.scene.0.text: is the hardest text of a file that is hard to read: its median is 46.6 (US school grade, Flesch–Kincaid; at most 8), this one is 46.6: shorten sentences and words, here first",
    ]
  `)
  const questions = scenes(hardEs, hardEs, hardEs, hardEs, hardEs)
  expect(findings(readingEase, { questions, locale: 'es' })).toMatchInlineSnapshot(`
    [
      "recognize.q4.scene.0.text: is the hardest text of a file that is hard to read: its median is -121.9 (INFLESZ; at least 65), this one is -121.9: shorten sentences and words, here first",
    ]
  `)
})

test('one hard text among easy ones passes, and so does a language without a formula', () => {
  const easy = 'The people sit in the sun and talk about their day.'
  expect(findings(readingEase, { questions: scenes(easy, easy, easy, easy, hard) })).toEqual([])
  const german = scenes(hard, hard, hard, hard, hard)
  expect(findings(readingEase, { questions: german, locale: 'de' })).toEqual([])
})

/** Scenes of one text that is long enough to be measured. */
function scenes(...texts: string[]) {
  const recognize = texts.map((text, at): [string, Recognize] => [
    `q${at}`,
    recognizeSample({ scene: [{ text }], asks: {} }),
  ])
  return bank({ recognize: Object.fromEntries(recognize) })
}
