import { dimensionIds, modes } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { type Noticed, toggled } from '../state/ticks.ts'
import { derived } from './derived.ts'
import { signWords } from './sign-words.ts'

test.each(contentLocales(contentFolder()))(
  'the verdict in %s says every ticked sign back, and that it is both',
  (locale) => {
    const guide = derived.guide(load(locale))
    const { both } = guide.moments.signs
    for (const id of dimensionIds) {
      for (const mode of modes) {
        const all = guide.dimensions[id][mode].signs
        const { ticks } = all.reduce<Noticed>(
          (before, _sign, index) => toggled(before, { mode, index }),
          {},
        )
        expect(signWords(guide, id, mode, ticks)).toBe(all.join(' · '))
        expect(signWords(guide, id, 'both', ticks)).toBe(`${both}: ${all.join(' · ')}`)
        expect(signWords(guide, id, 'none', ticks)).toBe(guide.moment.open)
        // A sign that the kit no longer has says nothing.
        for (const none of ['', `${mode}.9`]) {
          expect(signWords(guide, id, mode, none)).toBe(guide.dimensions[id][mode].headline)
          expect(signWords(guide, id, 'both', none)).toBe(both)
        }
      }
    }
  },
)
