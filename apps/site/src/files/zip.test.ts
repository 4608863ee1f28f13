import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zip } from './zip.ts'

const files = [
  ['index.html', strToU8('<!doctype html>')],
  ['cards/rule-a4-sheet-en.pdf', strToU8('%PDF')],
] as const

test('the same files give the same bytes, in whatever order they come', () => {
  expect(zip(new Map(files))).toEqual(zip(new Map([...files].reverse())))
})

test('what was packed comes out again', () => {
  const out = unzipSync(zip(new Map(files)))
  expect(Object.keys(out)).toEqual(['cards/rule-a4-sheet-en.pdf', 'index.html'])
  expect(strFromU8(out['index.html'] ?? new Uint8Array())).toBe('<!doctype html>')
})
