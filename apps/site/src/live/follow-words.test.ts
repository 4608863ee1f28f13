import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { followWords } from './follow-words.ts'

const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const own = join(place, 'own')
const places = { words: join(place, 'words'), mistakes: join(place, 'mistakes.txt') }
const write = (name: string, text: string) => writeFileSync(join(own, name), text)
const told = () => readFileSync(places.mistakes, 'utf8')
const taken = () => readFileSync(join(places.words, 'en/quiz.yml'), 'utf8')

let following: { close: () => void } | undefined
afterEach(() => {
  following?.close()
  rmSync(place, { recursive: true, force: true })
})

test('sound words are taken over; of others the mistakes are told, and the last sound ones stay', async () => {
  mkdirSync(join(own, 'en'), { recursive: true })
  write('workshop.yml', 'extends: read-the-room\n')
  write('en/quiz.yml', 'titel: One\n')
  const looked = vi.fn()
  following = followWords(own, places, looked)
  expect(looked).toHaveBeenLastCalledWith(false)
  expect(told()).toContain('en/quiz.yml:1:1  unknown key "titel"')
  expect(existsSync(places.words)).toBe(false)

  write('en/quiz.yml', 'title: One\n')
  await vi.waitFor(() => expect(looked).toHaveBeenLastCalledWith(true), { timeout: 60_000 })
  expect([told(), taken()]).toEqual(['', 'title: One\n'])

  write('en/quiz.yml', 'title: "Two\n')
  await vi.waitFor(() => expect(told()).toContain('never closes'), { timeout: 60_000 })
  expect(taken()).toBe('title: One\n')

  rmSync(join(own, 'en'), { recursive: true })
  rmSync(join(own, 'workshop.yml'))
  await vi.waitFor(() => expect(told()).not.toContain('never closes'), { timeout: 60_000 })
  expect(told()).not.toBe('')
  expect(taken()).toBe('title: One\n')
})
