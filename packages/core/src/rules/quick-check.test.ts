import { expect, test } from 'vitest'
import { load, shippedFolder } from '../load.ts'
import {
  bank,
  familySample,
  pairSample,
  recognizeSample,
  roomSample,
} from '../testing/question-samples.ts'
import { askedIn } from './asked.ts'
import { quickCheckOf } from './quick-check.ts'

const { outcome } = recognizeSample().asks
const { a, b } = pairSample().versions
if (outcome === undefined) throw new Error('the sample asks for nothing')

const questions = bank({
  recognize: {
    shade: recognizeSample({ asks: { outcome: { ...outcome, round: 'check' }, purpose: outcome } }),
    gate: recognizeSample(),
  },
  read: {
    bench: pairSample({ versions: { a: { ...a, round: 'check' }, b } }),
    plums: pairSample(),
  },
  act: {
    seeds: familySample({
      scenes: { one: roomSample('now', { round: 'check' }), two: roomSample('not') },
    }),
    soup: familySample(),
  },
})

test('only what the quick check asks is left, and a pair as a whole', () => {
  expect(askedIn(quickCheckOf(questions)).map(({ id }) => id)).toEqual([
    'shade-outcome',
    'bench-a',
    'bench-b',
    'seeds-one',
  ])
})

test('the quick check of a quick check is the same', () => {
  for (const one of [questions, bank(), load('en', shippedFolder).questions]) {
    const quick = quickCheckOf(one)
    expect(quickCheckOf(quick)).toEqual(quick)
  }
})
