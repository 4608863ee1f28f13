import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { load } from './load-kit.ts'
import { placeOf } from './place-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'en'))
writeFileSync(join(folder, 'workshop.yml'), 'extends: read-the-room\norganization: Us\n')
writeFileSync(join(folder, 'en/dimensions.yml'), 'purpose:\n  question: What for?\n')

test('a field is found in the own folder', () => {
  expect(placeOf('en', ['dimensions', 'purpose', 'question'], folder)).toEqual({
    file: 'en/dimensions.yml',
    line: 2,
    column: 13,
    path: 'purpose.question',
  })
  expect(placeOf('en', ['workshop', 'organization'], folder)).toMatchObject({
    file: 'workshop.yml',
    line: 2,
  })
})

test('a field that the folder leaves out is found in the words of the kit', () => {
  expect(placeOf('en', ['dimensions', 'purpose', 'title'], folder)).toMatchObject({
    file: 'the kit’s own en/dimensions.yml',
    path: 'purpose.title',
  })
})

test('what stands in no file has no place', () => {
  expect(placeOf('en', ['dimensions', 'purpose', 'color'], folder)).toBeUndefined()
  expect(placeOf('pseudo', ['dimensions', 'purpose', 'title'], folder)).toBeUndefined()
  expect(placeOf('en', ['locale'], folder)).toBeUndefined()
})

test('every text of the cards has a place', () => {
  for (const [name, file] of Object.entries(load('en').cards)) {
    if (typeof file === 'string') expect(placeOf('en', ['cards', name])).toBeDefined()
  }
})
