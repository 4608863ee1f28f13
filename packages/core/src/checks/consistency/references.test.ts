import { expect, test } from 'vitest'
import { load } from '../../load.ts'
import { findings } from '../../testing/findings.ts'
import { brokenReferences } from './references.ts'

const { scenarios, rooms } = load('en')

test('a scenario that was copied under another name tells of no picture', () => {
  const { 'birthday-picnic': picnic } = scenarios
  if (picnic === undefined) throw new Error('the kit has lost its picnic')
  const own = { scenarios: { 'harbor-swim': picnic }, rooms }
  expect(findings(brokenReferences, own)).toEqual([
    'harbor-swim.plan: "harbor-swim" is not in rooms.yml: take this line away, or draw the picture that it tells of there',
  ])
})
