import { expect, test } from 'vitest'
import { load } from '../load.ts'
import { preparationOf } from './preparation.ts'
import { turnToOf } from './turn-to.ts'

const place = 'Staff counsel, room 214'

function kitWith(turnTo: string | undefined) {
  const kit = load('en')
  return { ...kit, workshop: { ...kit.workshop, turnTo } }
}

test('a place to turn to stands in a line of its own', () => {
  expect(turnToOf(kitWith(place))).toContain(place)
})

test('without a place there is no line, so none is printed', () => {
  expect(turnToOf(kitWith(undefined))).toBeUndefined()
})

test.each([
  ['to find out, where none is named', undefined],
  ['to make sure of, where one is named', place],
])('the checklist has one more task: %s', (_what, turnTo) => {
  const kit = kitWith(turnTo)
  const { find } = kit.facilitator.papers.turnTo
  const [first] = preparationOf(kit)
  const [planned] = kit['run-sheets'].preparation
  expect(first?.tasks).toHaveLength((planned?.tasks.length ?? 0) + 1)
  expect(first?.tasks.at(-1)).toContain(turnTo ?? find)
})
