import { dimensionIds, signs } from '@read-the-room/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentHash, momentSigns } from './moment-link.ts'
import { parseHash } from './route.ts'

const fourSigns = fc
  .tuple(...dimensionIds.map(() => fc.constantFrom(...signs)))
  .map((four) => Object.fromEntries(dimensionIds.map((id, index) => [id, four[index] ?? 'none'])))

test('any four signs come back from their link, which holds nothing else', () => {
  fc.assert(
    fc.property(fourSigns, (read) => {
      const hash = momentHash(read)
      expect(hash).toMatch(/^#moment\.[NBS-]{4}$/)
      expect(parseHash(hash)).toEqual({ at: 'moment', signs: read })
    }),
  )
})

test('a dimension that was never asked is no sign', () => {
  expect(momentHash({ setting: 'both' })).toBe('#moment.-B--')
})

test('any other text is no moment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
      if (!/^[NBS-]{4}$/i.test(text)) expect(momentSigns(text)).toBeUndefined()
    }),
  )
})
