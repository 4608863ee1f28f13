import { expect, test } from 'vitest'
import { hostLink, hostPlace } from './host-link.ts'

/** A page at an address, as far as a host's link looks at it. */
function pageAt(hash: string) {
  const kept = new Map<string, string>()
  let shown = hash
  const page = {
    location: { hash },
    sessionStorage: { setItem: (key: string, text: string) => void kept.set(key, text) },
    history: {
      replaceState(_state: null, _title: string, to: string) {
        shown = to
      },
    },
  }
  hostLink(page as unknown as Window, hostPlace)
  return { key: kept.get(hostPlace), shown }
}

test('a host’s link brings a key and shows the first slide; a slide’s address brings none', () => {
  expect(pageAt('#host=aB-1_')).toEqual({ key: 'aB-1_', shown: '#/1' })
  expect(pageAt('#/host=aB-1_')).toEqual({ key: 'aB-1_', shown: '#/1' })
  expect(pageAt('#/12')).toEqual({ key: undefined, shown: '#/12' })
  expect(pageAt('#host=<b>')).toEqual({ key: undefined, shown: '#host=<b>' })
})
