import { expect, test } from 'vitest'
import type { Round, Stance } from '../../model/terms.ts'
import type { Family, Questions } from '../../schema/questions.ts'
import { findings } from '../../testing/findings.ts'
import {
  bank,
  familySample,
  pairSample,
  recognizeSample,
  roomSample,
} from '../../testing/question-samples.ts'
import { parallelRounds } from './parallel-rounds.ts'

const told = (parts: Partial<Questions>) => findings(parallelRounds, { questions: bank(parts) })

/** A family with one scene in round A and one in round B. */
function family(a: Stance, b: Stance): Family {
  const scenes = { a: roomSample(a, { round: 'A' }), b: roomSample(b, { round: 'B' }) }
  return familySample({ scenes })
}

function scene(round: Round) {
  const { outcome } = recognizeSample().asks
  if (outcome === undefined) throw new Error('the sample asks for nothing')
  return recognizeSample({ asks: { outcome: { ...outcome, round } } })
}

function pair(a: Round, b: Round) {
  const { versions } = pairSample()
  return pairSample({
    versions: { a: { ...versions.a, round: a }, b: { ...versions.b, round: b } },
  })
}

test('the same questions, pairs and families in both rounds pass', () => {
  expect(
    told({
      recognize: { one: scene('A'), two: scene('B') },
      read: { bench: pair('A', 'B') },
      act: { a: family('now', 'now'), b: family('later', 'not'), c: family('not', 'later') },
    }),
  ).toEqual([])
})

test('a question without its twin is told, in each form and in either round', () => {
  expect(
    told({
      recognize: { one: scene('A'), two: scene('B'), three: scene('B') },
      read: { bench: pair('A', 'practice') },
      act: { seeds: familySample({ scenes: { one: roomSample('now', { round: 'B' }) } }) },
    }),
  ).toMatchInlineSnapshot(`
    [
      "read.bench.versions.a: is in round A alone: give round B another scene of the same kind, or move this one to practice",
      "recognize.three.asks.outcome: is in round B alone: give round A another scene of the same kind, or move this one to practice",
      "act.seeds.scenes.one: is in round B alone: give round A another scene of the same kind, or move this one to practice",
    ]
  `)
})

test('a best option that mostly stays, or mostly changes, tells what to choose', () => {
  const always = { a: family('now', 'now'), b: family('not', 'not'), c: family('later', 'later') }
  expect(told({ read: { bench: pair('A', 'B') }, act: always })).toMatchInlineSnapshot(`
    [
      "act: has 3 of 4 pairs and families whose best option is the same in rounds A and B (about a third): move a scene",
    ]
  `)
  const never = { a: family('now', 'not'), b: family('not', 'now'), c: family('later', 'now') }
  expect(told({ read: { bench: pair('A', 'B') }, act: never })).toMatchInlineSnapshot(`
    [
      "act: has 0 of 4 pairs and families whose best option is the same in rounds A and B (about a third): move a scene",
    ]
  `)
})

test('a bank without one of the rounds is left in peace', () => {
  expect(told({ recognize: { one: scene('A') }, read: { bench: pair('A', 'check') } })).toEqual([])
})
