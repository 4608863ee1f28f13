import { afterEach, expect, test, vi } from 'vitest'
import { workers } from './workers.ts'

afterEach(() => vi.unstubAllGlobals())

test('no worker, and a look that throws, are the same', () => {
  vi.stubGlobal('navigator', {})
  expect(workers()).toBeUndefined()
  const closed = {
    get serviceWorker() {
      throw new DOMException('closed', 'SecurityError')
    },
  }
  vi.stubGlobal('navigator', closed)
  expect(workers()).toBeUndefined()
})
