import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shuffle } from './shuffle.ts'

test('nothing is lost, and the seed alone decides the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const shuffled = shuffle(items, seed)
      expect(shuffled.toSorted()).toEqual(items.toSorted())
      expect(shuffle(items, seed)).toEqual(shuffled)
    }),
  )
})

test('each place is as likely for each item', () => {
  const firsts = { a: 0, b: 0, c: 0 }
  for (let seed = 0; seed < 3000; seed += 1) {
    const [first] = shuffle(['a', 'b', 'c'] as const, `seed ${seed}`)
    if (first !== undefined) firsts[first] += 1
  }
  for (const count of Object.values(firsts)) expect(Math.abs(count - 1000)).toBeLessThan(120)
})
