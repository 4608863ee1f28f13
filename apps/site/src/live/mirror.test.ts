import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentHash, shippedFolder } from '@read-the-room/core/load'
import { afterAll, expect, test } from 'vitest'
import { mirror } from './mirror.ts'

const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(place, { recursive: true }))

test('the kit’s own words, mirrored, are the same words', () => {
  mirror(shippedFolder, join(place, 'kit'))
  expect(contentHash(join(place, 'kit'))).toBe(contentHash(shippedFolder))
})

test('what was written, renamed or deleted is so in the mirror; the rest is not touched', () => {
  const [from, to] = [join(place, 'own'), join(place, 'own-mirror')]
  mkdirSync(join(from, 'en'), { recursive: true })
  const write = (name: string, text: string) => writeFileSync(join(from, name), text)
  write('workshop.yml', 'extends: read-the-room\n')
  write('en/deck.yml', 'title: One\n')
  write('en/quiz.yml', 'title: Two\n')
  write('logo.svg', '<svg/>')
  mirror(from, to)
  const before = statSync(join(to, 'en/quiz.yml')).mtimeMs
  write('en/deck.yml', 'title: Three\n')
  rmSync(join(from, 'logo.svg'))
  mirror(from, to)
  expect(readFileSync(join(to, 'en/deck.yml'), 'utf8')).toBe('title: Three\n')
  expect(statSync(join(to, 'en/quiz.yml')).mtimeMs).toBe(before)
  expect(contentHash(to)).toBe(contentHash(from))
})
