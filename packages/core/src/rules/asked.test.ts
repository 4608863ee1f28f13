import fc from 'fast-check'
import { expect, test } from 'vitest'
import { load, shippedFolder } from '../load.ts'
import { dimensionIds, kinds, rounds, skills, stances } from '../model/terms.ts'
import type { Pair } from '../schema/questions.ts'
import type { SceneSentence } from '../schema/scene.ts'
import { bank, familySample, pairSample, recognizeSample } from '../testing/question-samples.ts'
import { type Asked, askedIn, askedOf, questionPath, versionOf } from './asked.ts'

const kit = load('en', shippedFolder)
const shipped = askedIn(kit.questions, kit)

test('the options of a recognize question are the sentences of its scene', () => {
  const [one] = askedIn(bank({ recognize: { shade: recognizeSample() } }), kit)
  expect(one).toMatchObject({
    id: 'shade-outcome',
    group: 'shade',
    part: 'outcome',
    dimension: 'outcome',
    question: kit.dimensions.outcome.question,
    deciding: [1],
  })
  expect(one?.options.map(({ text }) => text)).toEqual(one?.sentences)
  expect(one?.options.map(({ key, fit }) => [key, fit])).toEqual([
    ['1', 'elsewhere'],
    ['2', 'best'],
    ['3', 'elsewhere'],
  ])
})

test('a weaker sign can work', () => {
  const { asks } = recognizeSample()
  if (asks.outcome === undefined) throw new Error('the sample asks for nothing')
  const weaker = { outcome: { ...asks.outcome, weaker: [3] } }
  const [one] = askedIn(bank({ recognize: { shade: recognizeSample({ asks: weaker }) } }))
  expect(one?.options.map(({ fit }) => fit)).toEqual(['elsewhere', 'best', 'workable'])
})

test('a pair is asked twice, with the four kinds as options', () => {
  const [a, b] = askedIn(bank({ read: { bench: pairSample() } }), kit)
  expect([a?.kind, b?.kind]).toEqual(['unclear', 'socializing'])
  expect(a?.options.map(({ text }) => text)).toEqual(
    kinds.map((kind) => kit.moments.kinds[kind].label),
  )
  expect([a?.deciding, b?.deciding]).toEqual([[0], [0, 2]])
})

test('a kind that one other sign would make is close', () => {
  const [a] = askedIn(bank({ read: { bench: pairSample() } }))
  // One sign of socializing: another one makes it social or mixed, and none makes it networking.
  expect(Object.fromEntries(a?.options.map(({ key, fit }) => [key, fit]) ?? [])).toEqual({
    networking: 'elsewhere',
    mixed: 'workable',
    socializing: 'workable',
    unclear: 'best',
  })
})

test('the scenes of a family have one wish and the same options', () => {
  const asked = askedIn(bank({ act: { seeds: familySample() } }))
  expect(asked.map(({ id }) => id)).toEqual(['seeds-one', 'seeds-two', 'seeds-three'])
  expect(new Set(asked.map(({ wish }) => wish)).size).toBe(1)
  expect(new Set(asked.map(({ options }) => options.map(({ text }) => text).join())).size).toBe(1)
  expect(asked.map(bestOf)).toEqual([...stances])
})

test('what has no name is named by its key', () => {
  const questions = bank({
    recognize: { shade: recognizeSample() },
    read: { bench: pairSample() },
  })
  const [recognize, read] = askedIn(questions)
  expect(recognize?.question).toBe('outcome')
  expect(read?.options.map(({ text }) => text)).toEqual([...kinds])
})

test('the versions of a pair differ in one sentence, at its place', () => {
  fc.assert(
    fc.property(anyPair, (pair) => {
      const [a, b] = [versionOf(pair, 'a').scene, versionOf(pair, 'b').scene]
      const different = a.flatMap((one, index) => (one === b[index] ? [] : [index]))
      expect([a.length, b.length]).toEqual([pair.scene.length + 1, pair.scene.length + 1])
      expect(different).toEqual([pair.at - 1])
      expect(a.toSpliced(pair.at - 1, 1)).toEqual(pair.scene)
    }),
  )
})

test('every question of the kit has one best option, and a place in its file', () => {
  expect(skills.filter((skill) => shipped.every((one) => one.skill !== skill))).toEqual([])
  for (const one of shipped) {
    expect([one.id, one.options.filter(({ fit }) => fit === 'best').length]).toEqual([one.id, 1])
    expect([one.id, at(kit.questions, questionPath(one))]).toEqual([one.id, expect.anything()])
  }
})

test('rounds part the questions', () => {
  const parted = rounds.flatMap((round) => askedOf(shipped, round))
  expect(parted.map(({ id }) => id).sort()).toEqual(shipped.map(({ id }) => id).sort())
})

/** Pairs of some sentences, with the one that differs anywhere among them. */
const anyPair: fc.Arbitrary<Pair> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.nat(), sentence('a'), sentence('b'))
  .map(([length, at, a, b]) => ({
    title: 'A pair',
    scene: Array.from({ length }, (_, index) => ({ text: `Sentence ${index}.` })),
    at: (at % (length + 1)) + 1,
    versions: {
      a: { round: 'practice', sentence: a, reason: 'One.' },
      b: { round: 'practice', sentence: b, reason: 'Other.' },
    },
  }))

function sentence(text: string): fc.Arbitrary<SceneSentence> {
  return fc.constantFrom(
    { text },
    ...dimensionIds.map((sign) => ({ text, sign, points: 'both' as const })),
  )
}

function bestOf({ options }: Asked): string | undefined {
  return options.find(({ fit }) => fit === 'best')?.key
}

function at(value: unknown, path: (string | number)[]): unknown {
  return path.reduce((outer, part) => (outer as Record<string, unknown>)[part], value)
}
