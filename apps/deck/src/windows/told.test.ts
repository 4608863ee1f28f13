import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLater, say, type Told, untold } from './told.ts'

// Few moments, so that many words are of the same one.
const word = fc.record({ value: fc.jsonValue(), at: fc.nat({ max: 3 }) })

test('windows that hear the same words in any order believe the same one', () => {
  const believed = (words: readonly Told[]) =>
    words.reduce((last, one) => (isLater(one, last) ? one : last), untold as Told)
  const shuffled = fc
    .array(word)
    .chain((words) =>
      fc.tuple(
        fc.constant(words),
        fc.shuffledSubarray(words, { minLength: words.length, maxLength: words.length }),
      ),
    )
  fc.assert(
    fc.property(shuffled, ([words, otherwise]) => {
      expect(JSON.stringify(believed(otherwise))).toBe(JSON.stringify(believed(words)))
    }),
  )
})

test('an own word counts against all that were heard, whatever the clock says', () => {
  fc.assert(
    fc.property(word, fc.jsonValue(), fc.integer(), (last, value, now) => {
      expect(isLater(say(value, last, now), last)).toBe(true)
    }),
  )
  expect(say('votes?2', { value: 'cover?0', at: 1000 }, 400)).toEqual({
    value: 'votes?2',
    at: 1001,
  })
})
