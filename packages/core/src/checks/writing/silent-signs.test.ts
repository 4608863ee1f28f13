import { expect, test } from 'vitest'
import { load, shippedFolder } from '../../load.ts'
import { findings } from '../../testing/findings.ts'
import {
  bank,
  familySample,
  pairSample,
  recognizeSample,
  roomSample,
} from '../../testing/question-samples.ts'
import { silentSigns } from './silent-signs.ts'

const silent = (text: string) => ({ text, sign: 'outcome', points: 'socializing' }) as const

test('a sentence that is silence is no sign, in each form and in both versions of a pair', () => {
  const scene = [silent('They part without a word.'), { text: 'The gate closes.' }]
  const { a, b } = pairSample().versions
  const later = { ...b, sentence: silent('Nobody asks for anything.') }
  const questions = bank({
    recognize: { shade: recognizeSample({ scene }) },
    read: { bench: pairSample({ versions: { a, b: later } }) },
    act: { seeds: familySample({ scenes: { one: roomSample('now', { scene }) } }) },
  })
  expect(findings(silentSigns, { questions })).toMatchInlineSnapshot(`
    [
      "recognize.shade.scene.0.sign: is silence: mark what is said or shown",
      "read.bench.versions.b.sentence.sign: is silence: mark what is said or shown",
      "act.seeds.scenes.one.scene.0.sign: is silence: mark what is said or shown",
    ]
  `)
})

test('silence may be told where it is no sign, and Spanish has its own words for it', () => {
  const scene = [{ text: 'Se van sin decir nada.' }, silent('«Hasta el jueves», dice Noor.')]
  const told = (parts: typeof scene) => {
    const questions = bank({ recognize: { shade: recognizeSample({ scene: parts }) } })
    return findings(silentSigns, { questions, locale: 'es' })
  }
  expect(told(scene)).toEqual([])
  expect(told([...scene, silent('Nadie dice nada.')])).toHaveLength(1)
})

/** The first scenario with another ending. */
function ending(points: 'none' | 'socializing', text = 'Nothing is said about what comes next.') {
  const [, scenario] = Object.entries(load('en', shippedFolder).scenarios)[0] ?? []
  if (scenario === undefined) throw new Error('the kit has no scenario')
  return { ...scenario, signs: { ...scenario.signs, outcome: { points, text } } }
}

test.each([
  ['Nobody mentions a next step.', 'en'],
  ['Snacks, games and no requests.', 'en'],
  ['Nadie pide nada a nadie.', 'es'],
])('%s is no sign', (text, locale) => {
  const scenarios = { a: ending('socializing', text) }
  expect(findings(silentSigns, { scenarios, locale })).toHaveLength(1)
})

test('silence that points somewhere in a scenario is told, and "none" is right for it', () => {
  expect(findings(silentSigns, { scenarios: { a: ending('socializing') } })).toMatchInlineSnapshot(`
    [
      "a.signs.outcome.points: is silence, which points nowhere: write "none", or name what is said",
    ]
  `)
  expect(findings(silentSigns, { scenarios: { a: ending('none') } })).toEqual([])
})
