import { expect, test } from 'vitest'
import { load, shippedFolder } from '../../load.ts'
import type { Scenario } from '../../schema/scenarios.ts'
import { findings, sample } from './sample.ts'
import { silentSigns } from './silent-signs.ts'

test('silence as the deciding words of a question is told', () => {
  const questions = { seeds: sample({ sign: 'and no word on what comes next' }) }
  expect(findings(silentSigns, { questions })).toMatchInlineSnapshot(`
    [
      "seeds.sign: is silence: quote what is said or shown",
    ]
  `)
  const spanish = { seeds: sample({ sign: 'y se van sin decir nada' }) }
  expect(findings(silentSigns, { questions: spanish, locale: 'es' })).toHaveLength(1)
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
