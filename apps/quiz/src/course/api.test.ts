import { expect, test } from 'vitest'
import { findApi } from './api.ts'

const API = { LMSInitialize: () => 'true' }

test('a system is found around the page, around the window that opened it, or not at all', () => {
  expect(findApi(page({ parent: page({ API }) }))).toBe(API)
  expect(findApi(page({ parent: page({ parent: page({ API }) }) }))).toBe(API)
  expect(findApi(page({ opener: page({ API }) }))).toBe(API)
  expect(findApi(page({ parent: page({ opener: page({ parent: page({ API }) }) }) }))).toBe(API)
  expect(findApi(page({}))).toBeUndefined()
})

test('something else of that name is no system, and a closed window in between is passed', () => {
  expect(findApi(page({ API: { key: 'of a map' } }))).toBeUndefined()
  const closed = page({ parent: page({ API }) })
  Object.defineProperty(closed, 'API', {
    get: () => {
      throw new DOMException('another origin', 'SecurityError')
    },
  })
  expect(findApi(page({ parent: closed }))).toBe(API)
})

type Parts = { parent?: Window; opener?: Window; API?: object }

/** As much of a window as is looked at: the outermost one is its own parent. */
function page({ parent, opener, API: api }: Parts): Window {
  const made = { API: api, opener } as unknown as Window & { parent: Window; top: Window }
  made.parent = parent ?? made
  made.top = parent?.top ?? made
  return made
}
