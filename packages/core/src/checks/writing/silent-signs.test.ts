import { expect, test } from 'vitest'
import { load, shippedFolder } from '../../load.ts'
import type { Scenario } from '../../schema/scenarios.ts'
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

/** The first scenario with an ending that is a sign. */
function ending(text = 'Nothing is said about what comes next.'): Scenario {
  const [, scenario] = Object.entries(load('en', shippedFolder).scenarios)[0] ?? []
  if (scenario === undefined) throw new Error('the kit has no scenario')
  const scene = scenario.scene.filter(({ sign }) => sign !== 'outcome')
  return { ...scenario, scene: [...scene, { text, sign: 'outcome', points: 'socializing' }] }
}

test.each([
  ['Nobody mentions a next step.', 'en'],
  ['Snacks, games and no requests.', 'en'],
  ['Nadie pide nada a nadie.', 'es'],
])('%s is no sign', (text, locale) => {
  expect(findings(silentSigns, { scenarios: { a: ending(text) }, locale })).toHaveLength(1)
})

test('a sentence that is silence carries no sign, in the story or outside it', () => {
  const { scene, ...rest } = ending()
  expect(findings(silentSigns, { scenarios: { a: { ...rest, scene } } })).toMatchInlineSnapshot(`
    [
      "a.scene.3.points: is silence, which points nowhere: take the sign out, or tell what is said",
    ]
  `)
  const plain = scene.map(({ text }) => ({ text }))
  const silence = { text: 'Nobody says why.' }
  const outside = { purpose: { ...silence, points: 'both' as const } }
  expect(
    findings(silentSigns, { scenarios: { a: { ...rest, scene: plain, outside } } }),
  ).toMatchInlineSnapshot(`
    [
      "a.outside.purpose.points: is silence, which points nowhere: take the sign out, or tell what is said",
    ]
  `)
  const none = { purpose: { ...silence, points: 'none' as const } }
  const quiet = { a: { ...rest, scene: plain, outside: none } }
  expect(findings(silentSigns, { scenarios: quiet })).toEqual([])
})
