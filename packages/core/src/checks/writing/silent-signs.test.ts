import { expect, test } from 'vitest'
import { load, shippedFolder } from '../../load.ts'
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
