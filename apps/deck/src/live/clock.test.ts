import { expect, test } from 'vitest'
import { digits, more, next, pause, ready, remaining, signal, start } from './clock.ts'

const segments = [
  { step: 0, label: 'talk', seconds: 120 },
  { step: 1, label: 'share', seconds: 60 },
]

test('it counts down only while it runs', () => {
  const running = start(ready(segments), 1000)
  expect(remaining(running, 31_000)).toBe(90_000)
  const paused = pause(running, 31_000)
  expect(remaining(paused, 500_000)).toBe(90_000)
})

test('a minute more is a minute more, running or not', () => {
  expect(remaining(more(ready(segments), 0), 0)).toBe(180_000)
  expect(remaining(more(start(ready(segments), 0), 30_000), 40_000)).toBe(140_000)
  expect(remaining(more(start(ready(segments), 0), 500_000), 500_000)).toBe(60_000)
})

test('the last minute is told in long segments alone, the end in all', () => {
  const long = start(ready(segments), 0)
  expect([0, 59_999, 60_000, 119_999, 120_000].map((now) => signal(long, segments, now))).toEqual([
    'none',
    'none',
    'last',
    'last',
    'over',
  ])
  const short = start(ready(segments, 1), 0)
  expect([0, 59_999, 60_000].map((now) => signal(short, segments, now))).toEqual([
    'none',
    'none',
    'over',
  ])
  expect(signal(ready(segments, 1), segments, 0)).toBe('none')
})

test('the next segment runs when the last one ran', () => {
  expect(next(start(ready(segments), 0), segments, 5000)).toEqual({
    segment: 1,
    left: 60_000,
    endsAt: 65_000,
  })
  expect(next(ready(segments, 1), segments, 0)).toEqual({ segment: 1, left: 60_000 })
})

test('digits count begun seconds', () => {
  expect([0, 1, 59_001, 60_000, 725_000].map(digits)).toEqual([
    '0:00',
    '0:01',
    '1:00',
    '1:00',
    '12:05',
  ])
})
