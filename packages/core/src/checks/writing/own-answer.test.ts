import { expect, test } from 'vitest'
import type { Scenario } from '../../schema/scenarios.ts'
import type { SortingCard } from '../../schema/sorting.ts'
import { findings } from '../../testing/findings.ts'
import { ownAnswer } from './own-answer.ts'

test.each([
  ['"Drop by" suits a friend and a contact alike.', 'en'],
  ['Half the talk is about vacations, half about the trade.', 'en'],
  ['A gym is no sign.', 'en'],
  ['The talk is all networking.', 'en'],
  ['Nothing has been said about what comes next.', 'en'],
  ['«Pásate un día» vale para una amistad y para un contacto.', 'es'],
  ['Media charla es sobre vacaciones, media sobre el oficio.', 'es'],
  ['La ropa no es una señal.', 'es'],
])('%s names its own answer', (text, locale) => {
  expect(findings(ownAnswer, { sorting: { a: card(text) }, locale })).toHaveLength(1)
  expect(findings(ownAnswer, { scenarios: { a: ending(text) }, locale })).toHaveLength(1)
})

test('what names its own answer is told at its place', () => {
  const scenarios = { a: ending('The boots are no sign.') }
  expect(findings(ownAnswer, { scenarios })).toMatchInlineSnapshot(`
    [
      "a.scene.1.text: says "are no sign", which names its own answer: tell what is said or shown",
    ]
  `)
})

test('what is said or shown is right, and so is why there is no sign', () => {
  expect(findings(ownAnswer, { sorting: { a: card('"Half of you know me."') } })).toEqual([])
  const { scene, ...rest } = ending('You wave.')
  const none = { points: 'none' as const, text: 'Your own wish is no sign.' }
  const scenarios = { a: { ...rest, scene, outside: { purpose: none } } }
  expect(findings(ownAnswer, { scenarios })).toEqual([])
})

function card(text: string): SortingCard {
  return { text, dimension: 'outcome', points: 'both' }
}

function ending(text: string): Scenario {
  const scene = [{ text: 'You wait.' }, { text, sign: 'outcome' as const, points: 'both' as const }]
  return {
    title: 'A scene',
    scene,
    next: 'Go.',
    whatIf: 'And if it rained?',
    discuss: 'Why?',
    audience: ['everyone'],
  }
}
