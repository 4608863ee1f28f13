import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedFolder } from '../load/folder.ts'
import { runCheck, traces } from '../testing/run-check.ts'
import { fileSentence } from './file-sentence.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const own = join(folder, 'own 100%#1?')
beforeAll(() => {
  mkdirSync(join(own, 'en'), { recursive: true })
  writeFileSync(join(own, 'workshop.yml'), 'extends: read-the-room\n')
  writeFileSync(join(own, 'en/deck.yml'), 'title: Ours\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a folder may be called anything', async () => {
  const { status, stderr } = await runCheck('--content', own)
  expect([status, stderr]).toEqual([0, ''])
})

const es = ['--content', shippedFolder, '--locale', 'es']

test.each([
  [
    ['--content', join(own, 'workshop.yml')],
    'OWN/workshop.yml is a file: name the folder that it is in, OWN.',
  ],
  [['--content', join(own, 'nowhere')], 'There is no folder OWN/nowhere: correct --content.'],
  [
    ['--content', join(own, 'workshop.yml/x')],
    'There is no folder OWN/workshop.yml/x: correct --content.',
  ],
  [['--content', ''], '--content names no folder: write one after it.'],
  [[...es, '--table', own], 'OWN is a folder: name a file.'],
  [[...es, '--table', join(own, 'none/es.csv')], 'There is no folder OWN/none.'],
  [
    [...es, '--table', join(own, 'workshop.yml/es.csv')],
    'OWN/workshop.yml/es.csv leads through a file: name a folder.',
  ],
  [[...es, '--from', own], 'OWN is a folder: name a file.'],
  [[...es, '--from', join(own, 'es.csv')], 'There is no file OWN/es.csv.'],
  [
    ['--content', own, '--table', 'x.csv', '--locale', 'toString'],
    'Say which language: --locale es',
  ],
  [['--content', own, '--table', 'x.csv', '--locale', 'en-x'], 'Say which language: --locale es'],
])('%j: one sentence', async (words, sentence) => {
  const answer = await runCheck(...words)
  expect(traces(answer)).toEqual([])
  expect(`${answer.stdout}${answer.stderr}`.replaceAll(own, 'OWN')).toContain(`${sentence}\n`)
  expect(answer.status).toBe(1)
})

test.each([
  ['ENOENT', 'x.yml is not there: correct the name.'],
  ['ENOTDIR', 'x.yml leads through a file: name a folder.'],
  ['EISDIR', 'x.yml is a folder: name a file.'],
  ['EEXIST', 'x.yml is there already: choose another name.'],
  ['EACCES', 'x.yml is closed to you: change who may read and write it, or choose another place.'],
  ['EPERM', 'x.yml is closed to you: change who may read and write it, or choose another place.'],
  ['EROFS', 'x.yml cannot be written, for its disk is read-only: choose another place.'],
  ['ENOSPC', 'x.yml cannot be written, for its disk is full: make room and try again.'],
  ['ELOOP', 'x.yml is a link that leads to itself: remove it.'],
  ['ENAMETOOLONG', 'x.yml is longer than a name can be: shorten it.'],
  ['EIO', 'x.yml cannot be used (EIO): choose another place.'],
])('%s is a sentence', (code, sentence) => {
  const error = Object.assign(new Error(code), { code, syscall: 'open', path: 'x.yml' })
  expect(fileSentence(error)).toBe(sentence)
  expect(fileSentence({ ...error, code })).toBeUndefined()
})

test('what is no matter of files is none', () => {
  const busy = Object.assign(new Error('in use'), { code: 'EADDRINUSE', syscall: 'listen' })
  const absent = Object.assign(new Error('no turbo'), { code: 'ENOENT', syscall: 'spawn turbo' })
  for (const error of [busy, absent, new TypeError('ours'), 'text', undefined]) {
    expect(fileSentence(error)).toBeUndefined()
  }
})
