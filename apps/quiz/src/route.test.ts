import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHash } from './route.ts'

test('a link names a way in', () => {
  expect(parseHash('#before')).toEqual({ at: 'way', way: 'before' })
})

test('any hash whatever leads somewhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hash) => {
      expect(['start', 'way']).toContain(parseHash(hash).at)
    }),
  )
})
