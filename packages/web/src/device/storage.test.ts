import { afterEach, expect, test, vi } from 'vitest'
import { store, stored, unstore } from './storage.ts'

afterEach(() => vi.unstubAllGlobals())

test('what is kept is found, and gone once it is not wanted', () => {
  vi.stubGlobal('localStorage', shelf())
  expect(stored('key')).toBeNull()
  expect(store('key', 'text')).toBe(true)
  expect(stored('key')).toBe('text')
  unstore('key')
  expect(stored('key')).toBeNull()
})

const thrown = [new DOMException('no', 'SecurityError'), new TypeError('no'), 'NS_ERROR', undefined]
const refused: [string, () => void][] = [
  ['no storage', () => vi.stubGlobal('localStorage', undefined)],
  ['null', () => vi.stubGlobal('localStorage', null)],
  ['something else', () => vi.stubGlobal('localStorage', 7)],
  ...thrown.flatMap((error): [string, () => void][] => [
    [`a look that throws ${error}`, () => look(error)],
    [`calls that throw ${error}`, () => vi.stubGlobal('localStorage', throwing(error))],
  ]),
]

test.each(refused)(
  '%s: no look is allowed, nothing is kept, nothing is thrown',
  (_name, refuse) => {
    refuse()
    expect(stored('key')).toBeUndefined()
    expect(store('key', 'text')).toBe(false)
    expect(() => unstore('key')).not.toThrow()
  },
)

test('full: what is there can be read, nothing more is kept', () => {
  const full = { ...shelf({ key: 'old' }), setItem: throwing('QuotaExceededError').setItem }
  vi.stubGlobal('localStorage', full)
  expect(store('key', 'new')).toBe(false)
  expect(stored('key')).toBe('old')
})

test('a browser that takes a text and keeps nothing has not kept it', () => {
  vi.stubGlobal('localStorage', { ...shelf(), setItem: () => {} })
  expect(store('key', 'text')).toBe(false)
})

function look(error: unknown): void {
  const holder = {
    get localStorage() {
      throw error
    },
  }
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => holder.localStorage,
  })
}

function throwing(error: unknown) {
  const refuse = () => {
    throw error
  }
  return { getItem: refuse, setItem: refuse, removeItem: refuse }
}

function shelf(held: Record<string, string> = {}) {
  return {
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, text: string) => {
      held[key] = text
    },
    removeItem: (key: string) => {
      delete held[key]
    },
  }
}
