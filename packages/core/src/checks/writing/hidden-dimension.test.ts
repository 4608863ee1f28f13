import { expect, test } from 'vitest'
import { load, shippedFolder } from '../../load.ts'
import { hiddenDimension } from './hidden-dimension.ts'
import { findings, sample } from './sample.ts'

const { dimensions } = load('en', shippedFolder)
const asked = (ask: string, skill: 'recognize' | 'read' = 'recognize') =>
  findings(hiddenDimension, { dimensions, questions: { seeds: sample({ ask, skill }) } })

test('an ask that names the dimension is told', () => {
  expect(asked('Which sign of the outcome counts most?')).toMatchInlineSnapshot(`
    [
      "seeds.ask: says "outcome", which gives the dimension away: ask for a sign alone",
    ]
  `)
})

test('an ask for a sign passes, and so does another skill', () => {
  expect(asked('Which sign tells you most about this moment?')).toEqual([])
  expect(asked('Which outcome is expected?', 'read')).toEqual([])
})
