import { expect, test } from 'vitest'
import type { Scenario } from '../../schema/scenarios.ts'
import type { SceneSentence } from '../../schema/scene.ts'
import type { SortingCard } from '../../schema/sorting.ts'
import { findings } from '../../testing/findings.ts'
import { equalWording } from './equal-wording.ts'

const invitation: SceneSentence = {
  text: 'A card says, "Bring a friend."',
  sign: 'purpose',
  points: 'socializing',
}
const card: SortingCard = { text: invitation.text, dimension: 'purpose', points: 'socializing' }

test('the same sentence with another sign is told, whatever its capitals', () => {
  const { text, ...sign } = invitation
  const scenarios = { a: telling(invitation), b: telling({ text: text.toUpperCase() }) }
  expect(findings(equalWording, { scenarios })).toMatchInlineSnapshot(`
    [
      "b.scene.0.text: is worded like scenarios.yml, a.scene.0.text, with another sign: make the signs equal, or reword one",
    ]
  `)
  const equal = { a: telling(invitation), b: telling({ ...sign, text: text.toUpperCase() }) }
  expect(findings(equalWording, { scenarios: equal })).toEqual([])
})

test('the same card with another answer is told, and a card that is worded like a sentence', () => {
  const sorting = { a: card, b: { ...card, points: 'both' as const } }
  expect(findings(equalWording, { sorting })).toMatchInlineSnapshot(`
    [
      "b.text: is worded like sorting.yml, a.text, with another sign: make the signs equal, or reword one",
    ]
  `)
  const scenarios = { a: telling({ ...invitation, sign: 'setting' }) }
  expect(findings(equalWording, { scenarios, sorting: { a: card } })).toHaveLength(1)
})

function telling(...scene: SceneSentence[]): Scenario {
  return {
    title: 'A scene',
    scene,
    next: 'Go.',
    whatIf: 'And if it rained?',
    discuss: 'Why?',
    audience: ['everyone'],
  }
}
