import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentFolder, contentLocales } from '@read-the-room/core/load'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemsFolder } from '../files/system-files.ts'
import { recordOf } from './exports.ts'
import { madeForSystems, noteWords, takeForSystems } from './for-systems.ts'

const [locale = 'en'] = contentLocales(contentFolder())
let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  vi.stubEnv('KIT_EXPORTS', place)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(place, { recursive: true })
})

test('nothing is there until somebody asks for it', () => {
  expect(madeForSystems(locale)).toEqual({ files: [], older: false })
})

test('what was made is listed by language, and is older once the words have changed', () => {
  const folder = join(place, systemsFolder)
  mkdirSync(folder)
  writeFileSync(join(folder, `questions-gift-${locale}.txt`), 'four')
  writeFileSync(join(folder, 'questions-gift-xx.txt'), 'another language')
  noteWords([locale], folder)
  const files = [{ name: `questions-gift-${locale}.txt`, bytes: 4 }]
  expect(madeForSystems(locale)).toEqual({ files, older: false })

  const site = join(place, 'site')
  takeForSystems(locale, site)
  expect(existsSync(join(site, systemsFolder, `questions-gift-${locale}.txt`))).toBe(true)
  expect(existsSync(join(site, systemsFolder, 'questions-gift-xx.txt'))).toBe(false)

  writeFileSync(recordOf(folder), JSON.stringify({ [locale]: 'of other words' }))
  expect(madeForSystems(locale)).toEqual({ files, older: true })
})
