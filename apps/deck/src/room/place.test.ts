import { expect, test } from 'vitest'
import { joinAddress, roomBase } from './place.ts'

test.each([
  ['http://127.0.0.1:4680/facilitator/deck-es.html?sheet=60#/4', 'http://127.0.0.1:4680/room/'],
  ['http://127.0.0.1:4680/public/deck/', 'http://127.0.0.1:4680/public/room/'],
  [
    'https://events.example.org/any/where/deck/es/#/1',
    'https://events.example.org/any/where/room/',
  ],
  ['file:///home/ada/facilitator/deck-en.html', undefined],
  ['https://events.example.org/slides/', undefined],
])('the rooms of %s', (address, base) => {
  expect(roomBase(address)).toBe(base)
})

test('a code leads into the room, in the language of the deck', () => {
  const quiz = 'http://192.168.1.23:4680/quiz/es/#before'
  expect(joinAddress('BCDFGH', quiz, undefined)).toBe(
    'http://192.168.1.23:4680/quiz/es/#room-BCDFGH',
  )
  expect(joinAddress('BCDFGH', undefined, 'http://10.0.0.2:4680/')).toBe(
    'http://10.0.0.2:4680/quiz/#room-BCDFGH',
  )
  expect(joinAddress('BCDFGH', undefined, undefined)).toBeUndefined()
})
