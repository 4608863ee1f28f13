import fc from 'fast-check'
import { expect, test } from 'vitest'
import { merge } from './merge.ts'

const list = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 })
const lists = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), list, { maxKeys: 5 })

test('every sheet finds its list in its order, whatever the lists are', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const merged = merge(all, String)
      for (const [sheet, items] of Object.entries(all)) {
        const kept = merged.filter(({ sheets }) => sheets.includes(sheet))
        expect(kept.map(({ item }) => item)).toEqual(items)
      }
    }),
  )
})

test('equal lists are one list', () => {
  fc.assert(
    fc.property(list, (items) => {
      const merged = merge({ one: items, other: [...items] }, String)
      expect(merged).toEqual(items.map((item) => ({ item, sheets: ['one', 'other'] })))
    }),
  )
})

test('a longer sheet goes around what it shares with a shorter one', () => {
  const merged = merge({ short: ['a', 'b', 'z'], long: ['a', 'x', 'b', 'y', 'z'] }, String)
  expect(merged.map(({ item, sheets }) => `${item} ${sheets}`)).toEqual([
    'a short,long',
    'x long',
    'b short,long',
    'y long',
    'z short,long',
  ])
})
