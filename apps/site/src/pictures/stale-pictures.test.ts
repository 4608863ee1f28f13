import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shippedFolder } from '@read-the-room/core/load'
import { afterAll, expect, test } from 'vitest'
import { pictured, sourceHash } from './picture-sources.ts'
import { pictureFolder, recordPictures, shippedPictures, stalePictures } from './stale-pictures.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a picture is told apart by what it shows, and by its language', () => {
  const hashes = [
    sourceHash('deck', 'en', shippedFolder),
    sourceHash('deck', 'es', shippedFolder),
    sourceHash('quiz', 'en', shippedFolder),
    sourceHash('cards', 'en', shippedFolder),
  ]
  expect(new Set(hashes).size).toBe(4)
  expect(sourceHash('deck', 'en', shippedFolder)).toBe(hashes[0])
})

test('own words keep their pictures in their own folder, and hear which are old', () => {
  write('workshop.yml', 'extends: read-the-room\n')
  const before = readFileSync(join(shippedPictures, 'taken.json'), 'utf8')
  expect(stalePictures(folder)).toEqual([])

  mkdirSync(pictureFolder(folder))
  for (const name of pictured) write(`pictures/${name}-en.png`, '')
  recordPictures(['en'], folder)
  expect(names()).toEqual(['deck-es.png', 'quiz-es.png', 'cards-es.png'])

  mkdirSync(join(folder, 'en'))
  write('en/deck.yml', 'subtitle: Read the harbor\n')
  expect(names()).toContain('deck-en.png')
  expect(names()).not.toContain('quiz-en.png')
  expect(readFileSync(join(shippedPictures, 'taken.json'), 'utf8')).toBe(before)
})

function names(): string[] {
  return stalePictures(folder).map((file) => file.slice(pictureFolder(folder).length + 1))
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}
