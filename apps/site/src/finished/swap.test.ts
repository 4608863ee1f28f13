import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { draftOf, formerOf, recover, swap, swapSteps } from './swap.ts'

let folder: string
let place: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  place = join(folder, 'dist')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a finished draft takes the place, and nothing else is left', () => {
  write(place, 'former')
  write(draftOf(place), 'new')
  swap(place)
  expect(wordsIn(place)).toBe('new')
  expect(readdirSync(folder)).toEqual(['dist'])
})

test('the first draft needs nothing before it', () => {
  write(draftOf(place), 'new')
  swap(place)
  expect(wordsIn(place)).toBe('new')
})

const moments = [0, 1, 2, 3, 4]

test.each(moments)('stopped after %i steps, a whole folder is in place again', (count) => {
  write(place, 'former')
  write(draftOf(place), 'new')
  for (const step of swapSteps(place).slice(0, count)) step()
  // Whoever serves the folder meanwhile finds a whole one in its place, or the former beside it.
  const served = [place, formerOf(place)].find(existsSync) ?? ''
  expect(wordsIn(served)).toBe(count < 2 ? 'former' : 'new')
  recover(place)
  expect(wordsIn(place)).toBe(count < 2 ? 'former' : 'new')
  expect(readdirSync(folder).filter((name) => !['dist', 'dist.new'].includes(name))).toEqual([])
})

test.each(moments)(
  'stopped after %i steps, the next draft takes the place all the same',
  (count) => {
    write(place, 'former')
    write(draftOf(place), 'new')
    for (const step of swapSteps(place).slice(0, count)) step()
    rmSync(draftOf(place), { recursive: true, force: true })
    write(draftOf(place), 'newer')
    swap(place)
    expect(wordsIn(place)).toBe('newer')
    expect(readdirSync(folder)).toEqual(['dist'])
  },
)

function write(path: string, words: string): void {
  mkdirSync(path)
  writeFileSync(join(path, 'index.html'), words)
}

function wordsIn(path: string): string {
  return readFileSync(join(path, 'index.html'), 'utf8')
}
