import { askedIn, kinds, stances } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { bestKeys, minutesFor, questionsOf, trackIds, tracks } from './tracks.ts'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const kit = load('en')

test('every question is in one way in, and in one only', () => {
  const ids = trackIds(kit)
  const all = askedIn(kit.questions).map(({ id }) => id)
  expect(tracks.flatMap((track) => ids[track]).sort()).toEqual(all.sort())
})

test.each([
  ['A', 'before'],
  ['B', 'after'],
  ['check', 'check'],
  ['practice', 'practice'],
] as const)('round %s is %s', (round, track) => {
  const rounds = Object.values(questionsOf(kit, track)).map((question) => question.round)
  expect(new Set(rounds)).toEqual(new Set([round]))
})

test('where form B comes first, both forms change places', () => {
  const turned = { ...kit, workshop: { ...kit.workshop, firstForm: 'B' as const } }
  const { before, after, ...others } = trackIds(kit)
  expect(trackIds(turned)).toEqual({ ...others, before: after, after: before })
})

test.each(kits)(
  '$locale: options have an order of their own, which chance never changes',
  (one) => {
    for (const track of tracks) {
      for (const { skill, sentences, options } of Object.values(questionsOf(one, track))) {
        const keys = options.map(({ key }) => key)
        if (skill === 'recognize') {
          expect(options.map(({ text }) => text)).toEqual(sentences)
          expect(keys).toEqual(sentences.map((_text, index) => `${index + 1}`))
        }
        if (skill === 'read') expect(keys).toEqual(kinds)
        if (skill === 'act') expect(keys).toEqual(stances)
      }
    }
  },
)

test.each(kits)(
  '$locale: ways in, best options and their keys are those of every language',
  (one) => {
    expect(trackIds(one)).toEqual(trackIds(kit))
    for (const track of tracks) expect(bestKeys(one, track)).toEqual(bestKeys(kit, track))
  },
)

test.each(tracks)('%s: every question has one best option', (track) => {
  const best = Object.values(questionsOf(kit, track)).map(({ options }) =>
    options.filter(({ fit }) => fit === 'best').map(({ key }) => key),
  )
  expect(best).toEqual(bestKeys(kit, track).map((key) => [key]))
})

test.each([
  [1, 1],
  [6, 4],
  [8, 6],
  [28, 19],
])('%i questions take about %i minutes', (count, minutes) => {
  expect(minutesFor(count)).toBe(minutes)
})
