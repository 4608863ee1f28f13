import { expect, test, vi } from 'vitest'
import { complain } from './complain.ts'

test('a thousand failures of one cause are one line, and each says something', () => {
  vi.useFakeTimers()
  const print = vi.spyOn(console, 'error').mockImplementation(() => {})
  class TimeoutError extends Error {}
  for (let at = 0; at < 1000; at += 1) complain('This test could not answer', new TimeoutError())
  complain('This test could not read', 'away')
  vi.advanceTimersByTime(10_000)
  complain('This test could not answer', new TimeoutError())
  // What else the room complains of meanwhile is not of this test.
  const lines = print.mock.calls.map(([line]) => String(line)).filter((line) => /^This/.test(line))
  expect(lines).toEqual([
    'This test could not answer: TimeoutError',
    'This test could not read: away',
    'This test could not answer: TimeoutError',
  ])
  print.mockRestore()
  vi.useRealTimers()
})
