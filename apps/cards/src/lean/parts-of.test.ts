import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { leanParts } from './parts-of.ts'

const kit = load('en')

function lasting(length: string, own: Partial<FacilitatorKit['workshop']> = {}): FacilitatorKit {
  return { ...kit, workshop: { ...kit.workshop, ...own, length } }
}

test.each([
  ['30', { scenes: 2, moves: false, line: true, plan: false, exit: true }],
  ['45', { scenes: 3, moves: false, line: false, plan: true, exit: true }],
  ['60', { scenes: 3, moves: true, line: false, plan: true, exit: true }],
  ['90', { scenes: 4, moves: true, line: false, plan: true, exit: true }],
])('in %s minutes the sheet holds what the blocks give to each person', (length, parts) => {
  const { scenes, ...others } = leanParts(lasting(length))
  expect({ scenes: scenes.length, ...others }).toEqual(parts)
})

test('a scene that is voted on unseen is known by its number', () => {
  const unseen = leanParts(lasting('60')).scenes.filter((scene) => scene.unseen)
  expect(unseen.map(({ number }) => number)).toEqual([2])
})

test('scenes of the workshop’s own take the place of the run sheet’s', () => {
  const scenarios = ['birthday-picnic', 'street-party', 'gaming-night']
  const { scenes } = leanParts(lasting('60', { scenarios }))
  expect(scenes.map(({ scenario }) => scenario)).toEqual(scenarios.map((id) => kit.scenarios[id]))
})
