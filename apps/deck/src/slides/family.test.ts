import { completeLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { type Family, familyOf, familyRooms } from './family.ts'
import { noteTexts } from './note.ts'

const kit = load(completeLocales()[0] ?? 'en')
const family: Family = {
  wish: 'You would like to ask about a job.',
  options: ['Ask now', 'Ask later', 'Leave it'],
  scenes: [
    {
      title: 'At the stand',
      sentences: ['They ask you.', 'You may.'],
      best: 0,
      reason: 'They ask.',
    },
    { title: 'At the grave', sentences: ['They weep.'], best: 2, reason: 'They weep.' },
  ],
}

test('every room of a family has a slide with the same wish and the same three options', () => {
  const rooms = familyRooms(kit, 'fingers', family)
  expect(rooms.map(({ id, title, best }) => [id, title, best])).toEqual([
    ['fingers-1', 'At the stand', 0],
    ['fingers-2', 'At the grave', 2],
  ])
  for (const { wish, options, layout, clicks } of rooms) {
    expect({ wish, options, layout, clicks }).toEqual({
      wish: family.wish,
      options: family.options,
      layout: 'family',
      clicks: 1,
    })
  }
})

test('the reason of a room is in its note, for the one who leads', () => {
  const [first] = familyRooms(kit, 'fingers', family)
  expect(first && noteTexts(first.note)).toEqual(['They ask.'])
})

test('a family that is not there is named', () => {
  expect(() => familyOf(kit, 'asks')).toThrow('no family asks')
})
