import { dimensionIds, modes } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derived } from './derived.ts'
import { signWords } from './sign-words.ts'
import { ticked, toggled } from './ticks.ts'

const place = fc.tuple(fc.constantFrom(...modes), fc.nat(7))

test('a sign that is ticked twice is ticked no more, whatever else is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: String }), place, (places, one) => {
      const some = places.reduce((text, [mode, index]) => toggled(text, mode, index), '')
      expect(ticked(some)).toHaveLength(places.length)
      expect(toggled(toggled(some, ...one), ...one)).toBe(some)
    }),
  )
})

test('whatever was kept, what is no sign is left out', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { mode, index } of ticked(text)) {
        expect(modes).toContain(mode)
        expect(index).toBeLessThan(10)
      }
    }),
  )
  expect(ticked('networking.10 mixed.0 networking networking.1.2')).toEqual([
    { mode: 'networking', index: 1 },
  ])
})

test.each(contentLocales(contentFolder()))(
  'the verdict in %s says every ticked sign back',
  (locale) => {
    const guide = derived.guide(load(locale))
    for (const id of dimensionIds) {
      for (const mode of modes) {
        const all = guide.dimensions[id][mode].signs
        const text = all.reduce((before, _sign, index) => toggled(before, mode, index), '')
        expect(signWords(guide, id, mode, text)).toBe(all.join(' · '))
        // A sign that the kit no longer has says nothing.
        for (const none of ['', `${mode}.9`]) {
          expect(signWords(guide, id, mode, none)).toBe(guide.dimensions[id][mode].headline)
        }
      }
    }
  },
)
