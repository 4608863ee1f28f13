import type { PhoneState } from '@read-the-room/room/client'
import { expect, test } from 'vitest'
import { isSaid, shownChoice, statusOf } from './status.ts'

const round = { id: 'wedding.kind', choices: ['mixed', 'unclear'], open: true, opened: 1 }
const closed = { ...round, open: false }
const calm: PhoneState = {
  at: 'in',
  away: false,
  arrived: false,
  late: false,
  stuck: false,
  missed: false,
}
const sent = { ...calm, round, choice: 'mixed' }

test.each<[string | undefined, PhoneState]>([
  [undefined, calm],
  ['away', { ...calm, away: true }],
  ['open', { ...calm, round }],
  ['sending', sent],
  ['sending', { ...sent, round: closed }],
  ['awayKept', { ...sent, away: true }],
  ['awayKept', { ...sent, stuck: true }],
  ['arrived', { ...sent, arrived: true, counted: 'mixed' }],
  ['away', { ...sent, arrived: true, counted: 'mixed', away: true }],
  ['closed', { ...calm, round: closed }],
  ['counted', { ...sent, round: closed, arrived: true, counted: 'mixed' }],
  ['late', { ...sent, round: closed, late: true }],
  ['lateChange', { ...sent, round: closed, late: true, counted: 'unclear' }],
])('%s', (name, state) => {
  expect(statusOf(state)).toBe(name)
})

test('what passes by itself, and what stands by the question, is not said aloud', () => {
  expect((['open', 'sending', undefined] as const).map(isSaid)).toEqual([false, false, false])
  expect(isSaid('arrived')).toBe(true)
})

test('a change that came too late shows the choice that counts', () => {
  const late = { ...sent, late: true, counted: 'unclear' }
  expect(shownChoice({ ...late, round: closed })).toBe('unclear')
  expect(shownChoice({ ...sent, round: closed, late: true })).toBe('mixed')
  expect(shownChoice(sent)).toBe('mixed')
})
