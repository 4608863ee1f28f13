import { optionKeys, shuffle } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chosenOf } from '../link/carried.ts'
import { summarize } from '../take/summary.ts'
import { derived } from '../words/derived.ts'
import { firstWords } from '../words/words.ts'
import { answeredScenes } from './answered-scenes.ts'
import { reduce } from './reducer.ts'
import { freshState } from './state.ts'
import { trackIds, tracks } from './tracks.ts'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const ids = trackIds(load('en').questions)
const anyWay = fc.constantFrom(...tracks)
const anyKeys = fc.array(fc.constantFrom(...optionKeys), { minLength: 40, maxLength: 40 })

test('credit never depends on the order of answering or on the locale', () => {
  fc.assert(
    fc.property(anyWay, anyKeys, fc.string(), (track, keys, seed) => {
      const given = ids[track].map((id, index) => ({ id, key: keys[index] ?? 'best' }))
      const missed = given.flatMap(({ id, key }) => (key === 'best' ? [] : [id]))
      for (const kit of kits) {
        const state = shuffle(given, seed + kit.locale).reduce(
          (before, { id, key }) =>
            reduce(before, { type: 'answer', attempt: track, id, key, at: 1 }),
          freshState,
        )
        const scenes = answeredScenes(ids[track], kit.questions, chosenOf(state.attempts[track]))
        expect(scenes.map(({ id, chosen }) => ({ id, key: chosen }))).toEqual(given)
        const words = firstWords(kit.locale, derived.screen(kit))
        expect(summarize(words, '', scenes).scenes.map(({ scene }) => scene)).toEqual(
          missed.map((id) => kit.questions[id]?.scene),
        )
      }
    }),
  )
})

test('credit never depends on where an option stands', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(shuffle(optionKeys, seed).toSorted()).toEqual(optionKeys.toSorted())
    }),
  )
})
