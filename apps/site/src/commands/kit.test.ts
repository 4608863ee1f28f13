import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal, sentenceOf } from '@read-the-room/core/refusal'
import { afterAll, beforeAll, expect, test } from 'vitest'

const command = fileURLToPath(new URL('../commands/kit.ts', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
beforeAll(() => writeFileSync(join(place, 'thesis.txt'), 'years of work'))
afterAll(() => rmSync(place, { recursive: true }))

test.each([
  ['thesis.txt', 'PLACE/thesis.txt is a file: name a folder.'],
  ['thesis.txt/ours', 'PLACE/thesis.txt/ours leads through a file: name a folder.'],
  ['', 'PLACE is not empty: name a new folder, or an empty one.'],
  ['x'.repeat(300), `PLACE/${'x'.repeat(300)} is longer than a name can be: shorten it.`],
])('new %.20s: one sentence, exit code 1', (name, sentence) => {
  const { status, stderr } = spawnSync(process.execPath, [command, 'new', join(place, name)], {
    encoding: 'utf8',
  })
  expect(stderr.replaceAll(place, 'PLACE')).toBe(`\n${sentence}\n`)
  expect(status).toBe(1)
})

test('an option without the two hyphens before it is told what is missing', () => {
  const typed = [command, 'export', '../our-workshop']
  const { status, stderr } = spawnSync(process.execPath, typed, { encoding: 'utf8' })
  expect(stderr).toContain(
    '(npm run export -- --help shows what can be written; mind the two hyphens before all options)',
  )
  expect(status).toBe(1)
})

test('a sentence is printed, a fault of ours is not hidden', () => {
  expect(sentenceOf(new Refusal('Name a folder.'))).toBe('Name a folder.')
  expect(() => sentenceOf(new TypeError('ours'))).toThrow('ours')
})
