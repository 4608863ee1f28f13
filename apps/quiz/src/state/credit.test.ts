import { askedIn, shuffle } from '@read-the-room/core'
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
import { bestKeys, questionsOf, trackIds, tracks } from './tracks.ts'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const kit = load('en')
const [ids, asked] = [trackIds(kit), askedIn(kit.questions)]
const anyWay = fc.constantFrom(...tracks)
const anyPlaces = fc.array(fc.nat(), { minLength: 40, maxLength: 40 })

test('credit never depends on the order of answering or on the locale', () => {
  fc.assert(
    fc.property(anyWay, anyPlaces, fc.string(), (track, places, seed) => {
      const given = ids[track].map((id, index) => ({ id, key: keyAt(id, places[index] ?? 0) }))
      const best = bestKeys(kit, track)
      const missed = given.flatMap(({ id, key }, index) => (key === best[index] ? [] : [id]))
      for (const one of kits) {
        const state = shuffle(given, seed + one.locale).reduce(
          (before, { id, key }) =>
            reduce(before, { type: 'answer', attempt: track, id, key, at: 1 }),
          freshState,
        )
        const questions = questionsOf(one, track)
        const scenes = answeredScenes(ids[track], questions, chosenOf(state.attempts[track]))
        expect(
          scenes.map(({ question, chosen }) => ({ id: question.id, key: chosen.key })),
        ).toEqual(given)
        const words = {
          ...firstWords(one.locale, derived.screen(one)),
          result: derived.result(one),
        }
        expect(summarize(words, '', scenes).scenes.map(({ scene }) => scene)).toEqual(
          missed.map((id) => questions[id]?.sentences.join(' ')),
        )
      }
    }),
    { numRuns: 50 },
  )
})

test.each(tracks)('%s: an answer that is no option of its question counts as none', (track) => {
  const questions = questionsOf(kit, track)
  const chosen = Object.fromEntries(ids[track].map((id) => [id, 'workable']))
  expect(answeredScenes(ids[track], questions, chosen)).toEqual([])
})

/** The key of one of a question's options. */
function keyAt(id: string, place: number): string {
  const { options } = asked.find((one) => one.id === id) ?? { options: [] }
  return options[place % options.length]?.key ?? ''
}
