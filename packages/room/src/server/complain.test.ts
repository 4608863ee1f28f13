import { expect, test, vi } from 'vitest'
import { complain } from './complain.ts'

test('a thousand failures of one cause are one line, and each says something', () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {})
  class TimeoutError extends Error {}
  for (let at = 0; at < 1000; at += 1) complain('The room could not answer', new TimeoutError())
  complain('The room could not be read', 'away')
  expect(print.mock.calls).toEqual([
    ['The room could not answer: TimeoutError'],
    ['The room could not be read: away'],
  ])
  print.mockRestore()
})
