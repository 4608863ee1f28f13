import { expect, test } from 'vitest'
import { type Hand, lastCode, laterOf, readRoom } from './kept.ts'

const hand: Hand = { number: 'A', choice: 'mixed', version: 2, arrived: 1 }

test.each<[string, Hand | undefined, Hand, Hand]>([
  ['nothing here', undefined, hand, hand],
  ['a later choice there', hand, { ...hand, version: 3 }, { ...hand, version: 3 }],
  ['a later choice here', { ...hand, version: 3 }, hand, { ...hand, version: 3 }],
  ['it arrived there', hand, { ...hand, arrived: 2 }, { ...hand, arrived: 2 }],
  ['it arrived here', { ...hand, arrived: 2 }, hand, { ...hand, arrived: 2 }],
  ['it was late here', { ...hand, late: 1 }, hand, { ...hand, late: 1 }],
  ['another number there', hand, { ...hand, number: 'B' }, { ...hand, number: 'B' }],
])('two tabs of a phone agree: %s', (_what, mine, kept, later) => {
  expect(laterOf(mine, kept)).toEqual(later)
})

test('what is kept is read if it is sound, and of this room', () => {
  const text = JSON.stringify({ code: 'BCDFGH', hands: { a: hand, b: { number: 1 } } })
  expect(readRoom(text, 'BCDFGH').hands).toEqual({ a: hand })
  for (const other of [undefined, null, '', 'x', 'null', '{"code":"BCDFGH"}', text]) {
    expect(readRoom(other, 'XXXXXX')).toEqual({ code: 'XXXXXX', hands: {} })
  }
  expect(lastCode(text)).toBe('BCDFGH')
  expect(lastCode('')).toBeUndefined()
})
