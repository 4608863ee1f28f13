import { expect, test } from 'vitest'
import { faults } from '../testing/findings.ts'
import {
  bank,
  familySample,
  pairSample,
  recognizeSample,
  roomSample,
} from '../testing/question-samples.ts'

const outcome = recognizeSample().asks.outcome
if (outcome === undefined) throw new Error('the sample asks for nothing')

test('a question of each form', () => {
  const questions = bank({
    recognize: { shade: recognizeSample() },
    read: { bench: pairSample() },
    act: { seeds: familySample() },
  })
  expect(faults(questions)).toEqual([])
})

test('a scene asks for one of the four questions at least', () => {
  expect(
    faults(bank({ recognize: { shade: recognizeSample({ asks: {} }) } })),
  ).toMatchInlineSnapshot(`
    [
      "recognize.shade.asks: asks nothing: add a question",
    ]
  `)
  const asks = { mood: outcome } as unknown as { outcome: typeof outcome }
  expect(faults(bank({ recognize: { shade: recognizeSample({ asks }) } }))).toMatchInlineSnapshot(`
    [
      "recognize.shade.asks: unknown key "mood": remove it (known here: purpose, setting, interaction, outcome)",
      "recognize.shade.asks: asks nothing: add a question",
    ]
  `)
})

test('what is weaker is up to two sentences, by number from 1', () => {
  const asks = { outcome: { ...outcome, weaker: [1, 2, 3] } }
  expect(faults(bank({ recognize: { shade: recognizeSample({ asks }) } }))).toMatchInlineSnapshot(`
    [
      "recognize.shade.asks.outcome.weaker: has too many items: keep at most 2",
    ]
  `)
})

test('sentences are counted from 1', () => {
  const asks = { outcome: { ...outcome, weaker: [0] } }
  const scenes = { one: roomSample('now', { opens: 0, closes: 1.5 }) }
  const questions = bank({
    recognize: { shade: recognizeSample({ asks }) },
    read: { bench: pairSample({ at: 0 }) },
    act: { seeds: familySample({ scenes }) },
  })
  expect(faults(questions)).toMatchInlineSnapshot(`
    [
      "recognize.shade.asks.outcome.weaker.0: is no place: sentences are counted from 1",
      "read.bench.at: is no place: sentences are counted from 1",
      "act.seeds.scenes.one.opens: is no place: sentences are counted from 1",
      "act.seeds.scenes.one.closes: should be a whole number, not the number 1.5",
    ]
  `)
})

test('a reason has 8 to 45 words', () => {
  const { versions } = pairSample()
  const short = { ...versions.a, reason: 'This is wrong.' }
  const long = { ...versions.b, reason: 'so '.repeat(46) }
  const read = { bench: pairSample({ versions: { a: short, b: long } }) }
  expect(faults(bank({ read }))).toMatchInlineSnapshot(`
    [
      "read.bench.versions.a.reason: must have 8 to 45 words",
      "read.bench.versions.b.reason: must have 8 to 45 words",
    ]
  `)
})

test('an option has ten words at most, and a round is one of four', () => {
  const later = 'Ask for them by mail as soon as you are home.'
  const options = { ...familySample().options, later }
  const scenes = { one: roomSample('now', { round: 'C' as 'A' }) }
  const act = { seeds: familySample({ options, scenes }) }
  expect(faults(bank({ act }))).toMatchInlineSnapshot(`
    [
      "act.seeds.options.later: has more than 10 words: shorten it",
      "act.seeds.scenes.one.round: "C" is not known here (did you mean "A"?): write A, B, check, practice",
    ]
  `)
})
