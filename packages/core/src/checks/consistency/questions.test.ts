import { expect, test } from 'vitest'
import type { Questions } from '../../schema/questions.ts'
import { findings } from '../../testing/findings.ts'
import {
  bank,
  familySample,
  pairSample,
  recognizeSample,
  roomSample,
} from '../../testing/question-samples.ts'
import { brokenReferences } from './references.ts'

const told = (parts: Partial<Questions>) => findings(brokenReferences, { questions: bank(parts) })

const { outcome } = recognizeSample().asks
if (outcome === undefined) throw new Error('the sample asks for nothing')

test('a sound question of each form passes', () => {
  expect(
    told({
      recognize: { shade: recognizeSample() },
      read: { bench: pairSample() },
      act: { seeds: familySample() },
    }),
  ).toEqual([])
})

test('what is asked for must have its sentence', () => {
  const asks = { outcome, purpose: outcome }
  expect(told({ recognize: { shade: recognizeSample({ asks }) } })).toMatchInlineSnapshot(`
    [
      "recognize.shade.asks.purpose: asks for purpose, but no sentence is its sign: mark one",
    ]
  `)
})

test('a sign outside the story answers no ask: nobody could point to it', () => {
  const outside = { purpose: { points: 'socializing' as const, text: 'A birthday.' } }
  const asks = { purpose: outcome }
  expect(told({ recognize: { shade: recognizeSample({ outside, asks }) } })).toMatchInlineSnapshot(`
    [
      "recognize.shade.asks.purpose: asks for purpose, but no sentence is its sign: mark one",
    ]
  `)
})

test('each sentence has its reason', () => {
  const asks = { outcome: { ...outcome, reasons: outcome.reasons.slice(1) } }
  expect(told({ recognize: { shade: recognizeSample({ asks }) } })).toMatchInlineSnapshot(`
    [
      "recognize.shade.asks.outcome.reasons: has 2 reasons for 3 sentences: write one for each",
    ]
  `)
})

test('what is weaker is another sentence of the scene', () => {
  const asks = { outcome: { ...outcome, weaker: [2, 4] } }
  expect(told({ recognize: { shade: recognizeSample({ asks }) } })).toMatchInlineSnapshot(`
    [
      "recognize.shade.asks.outcome.weaker.0: is 2, the best one: name another or remove it",
      "recognize.shade.asks.outcome.weaker.1: is 4, but the scene has 3 sentences: correct it",
    ]
  `)
})

test('the sentence that differs stands inside its scene', () => {
  expect(told({ read: { bench: pairSample({ at: 4 }) } })).toMatchInlineSnapshot(`
    [
      "read.bench.at: is 4, but the scene has 3 sentences: lower it",
    ]
  `)
})

test('a sign that both versions have twice is told once, and one of a version for itself', () => {
  const { a, b } = pairSample().versions
  const again = { ...b.sentence, sign: 'purpose' as const, points: 'socializing' as const }
  const both = pairSample({
    versions: { a: { ...a, sentence: again }, b: { ...b, sentence: again } },
  })
  const one = pairSample({ versions: { a, b: { ...b, sentence: again } } })
  expect(told({ read: { both, one } })).toMatchInlineSnapshot(`
    [
      "read.both.scene: has two signs of purpose (sentence 1, sentence 3): keep one",
      "read.one.scene: has two signs of purpose (sentence 1, sentence 3): keep one",
    ]
  `)
})

test('a pair may have sixty words with the sentence that differs, and no more', () => {
  const { a, b } = pairSample().versions
  const long = (count: number) => ({ ...a, sentence: { text: 'so '.repeat(count).trim() } })
  const [fits, tooLong] = [48, 49].map((count) => pairSample({ versions: { a: long(count), b } }))
  expect(fits && told({ read: { fits } })).toEqual([])
  expect(tooLong && told({ read: { tooLong } })).toMatchInlineSnapshot(`
    [
      "read.tooLong.versions.a.sentence.text: makes a scene of 61 words (at most 60): shorten it",
    ]
  `)
})

test('one option is best, and what opens it is another sentence than what closes the next', () => {
  const { answers } = roomSample('now')
  const scenes = {
    none: roomSample('now', { answers: { ...answers, now: answers.not } }),
    two: roomSample('now', { answers: { ...answers, not: answers.now } }),
    same: roomSample('now', { opens: 1, closes: 1 }),
    far: roomSample('now', { opens: 1, closes: 3 }),
  }
  expect(told({ act: { seeds: familySample({ scenes }) } })).toMatchInlineSnapshot(`
    [
      "act.seeds.scenes.none.answers: has 0 options that are best: make it one",
      "act.seeds.scenes.two.answers: has 2 options that are best: make it one",
      "act.seeds.scenes.same.closes: is the sentence that opens the best option: name another one",
      "act.seeds.scenes.far.closes: is 3, but the scene has 2 sentences: correct it",
    ]
  `)
})

test('a group stands under one of the three forms', () => {
  const read = { shade: pairSample() }
  expect(told({ recognize: { shade: recognizeSample() }, read })).toMatchInlineSnapshot(`
    [
      "read.shade: stands under recognize, too: rename one of them",
    ]
  `)
})

test('two names never make one id', () => {
  const act = {
    'old-tree': familySample({ scenes: { one: roomSample('now') } }),
    old: familySample({ scenes: { 'tree-one': roomSample('now') } }),
  }
  expect(told({ act })).toMatchInlineSnapshot(`
    [
      "act.old.scenes.tree-one: makes the id "old-tree-one", as act.old-tree.scenes.one does: rename it",
    ]
  `)
})
