import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLetter, reader } from './letter.ts'

test('a letter that comes by two ways is read once, and never one of another place', () => {
  const ways = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('one', 'two')))
  fc.assert(
    fc.property(ways, (sent) => {
      const isNew = reader('one')
      const read: string[] = []
      const numbers = new Map<string, number>()
      for (const [from, place] of sent) {
        const number = (numbers.get(from) ?? 0) + 1
        numbers.set(from, number)
        const letter = { place, line: 'x', from, number, text: '' }
        for (const copy of [letter, { ...letter }]) if (isNew(copy)) read.push(`${from}${number}`)
      }
      const expected = sent.filter(([, place]) => place === 'one').length
      expect(read).toHaveLength(expected)
      expect(new Set(read).size).toBe(expected)
    }),
  )
})

test('anything may be sent to a page', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(isLetter(data)).toBeTypeOf('boolean')
    }),
  )
  expect(isLetter({ place: 'a', line: 'b', from: 'c', number: 1, text: 'd' })).toBe(true)
})
