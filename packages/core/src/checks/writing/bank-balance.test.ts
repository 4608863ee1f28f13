import { expect, test } from 'vitest'
import type { Stance } from '../../model/terms.ts'
import type { Family, Pair, Questions } from '../../schema/questions.ts'
import type { SceneSentence } from '../../schema/scene.ts'
import { findings } from '../../testing/findings.ts'
import { bank, familySample, pairSample, roomSample } from '../../testing/question-samples.ts'
import { bankBalance } from './bank-balance.ts'

const told = (parts: Partial<Questions>) => findings(bankBalance, { questions: bank(parts) })

type Points = 'networking' | 'socializing' | 'none'

/** A pair whose host wants this, and whose two versions add a sign of that, or none. */
function pair(host: 'networking' | 'socializing', a: Points, b: Points): Pair {
  const sample = pairSample()
  const sentence = (points: Points): SceneSentence =>
    points === 'none' ? { text: 'It rains.' } : { text: 'So.', sign: 'outcome', points }
  const { versions } = sample
  return {
    ...sample,
    scene: [{ text: 'A host.', sign: 'purpose', points: host }, { text: 'It is a warm day.' }],
    versions: {
      a: { ...versions.a, sentence: sentence(a) },
      b: { ...versions.b, sentence: sentence(b) },
    },
  }
}

function family(...best: Stance[]): Family {
  const scenes = best.map((stance, index) => [`scene-${index}`, roomSample(stance)] as const)
  return familySample({ scenes: Object.fromEntries(scenes) })
}

test('each kind in a quarter of the scenes, and two of three pairs that change: in balance', () => {
  expect(
    told({
      read: {
        one: pair('socializing', 'socializing', 'socializing'),
        two: pair('socializing', 'none', 'networking'),
        three: pair('networking', 'networking', 'networking'),
        four: pair('networking', 'socializing', 'none'),
        five: pair('socializing', 'socializing', 'networking'),
        six: pair('networking', 'networking', 'none'),
      },
    }),
  ).toEqual([])
})

test('one kind too often, another too seldom: each is told with its share', () => {
  expect(
    told({
      read: {
        one: pair('socializing', 'none', 'socializing'),
        two: pair('socializing', 'none', 'socializing'),
        three: pair('socializing', 'none', 'socializing'),
        four: pair('socializing', 'none', 'networking'),
        five: pair('socializing', 'networking', 'networking'),
      },
    }),
  ).toMatchInlineSnapshot(`
    [
      "read: has "networking" as the best option in 0 of 10 questions (18 to 32 %): change some of them",
      "read: has "unclear" as the best option in 4 of 10 questions (18 to 32 %): change some of them",
    ]
  `)
})

test('pairs in which the answer always changes are as easy as those in which it never does', () => {
  const changing = pair('socializing', 'none', 'networking')
  const same = pair('socializing', 'networking', 'networking')
  const changes = (...pairs: Pair[]) =>
    told({ read: Object.fromEntries(pairs.map((one, at) => [`p${at}`, one])) }).filter((line) =>
      line.includes('pairs'),
    )
  expect(changes(changing, changing, changing, changing, changing)).toMatchInlineSnapshot(`
    [
      "read: has 5 of 5 pairs in which the answer changes (about three of four): change some of them",
    ]
  `)
  expect(changes(same, same, same, same, same)).toMatchInlineSnapshot(`
    [
      "read: has 0 of 5 pairs in which the answer changes (about three of four): change some of them",
    ]
  `)
  expect(changes(changing, changing, changing, changing, same)).toEqual([])
})

test('few questions have no shares', () => {
  expect(told({ read: { one: pair('networking', 'none', 'none') } })).toEqual([])
})

test('in a family each option is best somewhere, and in half of the scenes at most', () => {
  expect(told({ act: { seeds: family('now', 'later', 'not', 'now') } })).toEqual([])
  expect(told({ act: { seeds: family('later', 'later', 'later', 'not') } })).toMatchInlineSnapshot(`
    [
      "act.seeds.options.now: is best in 0 of 4 scenes: make it one at least, and half of them at most",
      "act.seeds.options.later: is best in 3 of 4 scenes: make it one at least, and half of them at most",
    ]
  `)
})

test('a family has three or four scenes', () => {
  expect(told({ act: { seeds: family('now', 'later') } })).toMatchInlineSnapshot(`
    [
      "act.seeds.scenes: has 2 scenes: tell three or four",
    ]
  `)
  const five = family('now', 'later', 'not', 'now', 'later')
  expect(told({ act: { seeds: five, none: family() } })).toMatchInlineSnapshot(`
    [
      "act.seeds.scenes: has 5 scenes: tell three or four",
      "act.none.scenes: has 0 scenes: tell three or four",
    ]
  `)
})

test('a language that starts with the quick check has a part of a family', () => {
  const scenes = { one: roomSample('later', { round: 'check' }) }
  expect(told({ act: { seeds: familySample({ scenes }) } })).toEqual([])
})

test('over all families the polite middle is best no more often than the rest', () => {
  const act = Object.fromEntries(
    ['a', 'b', 'c'].map((id) => [id, family('later', 'later', 'not', 'now')]),
  )
  expect(told({ act })).toMatchInlineSnapshot(`
    [
      "act: has "now" as the best option in 3 of 12 questions (28 to 40 %): change some of them",
      "act: has "later" as the best option in 6 of 12 questions (28 to 40 %): change some of them",
      "act: has "not" as the best option in 3 of 12 questions (28 to 40 %): change some of them",
    ]
  `)
  expect(
    told({
      act: {
        ...act,
        b: family('not', 'not', 'now', 'later'),
        c: family('now', 'now', 'later', 'not'),
      },
    }),
  ).toEqual([])
})
