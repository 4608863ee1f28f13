import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contentProblems } from '../commands/content-problems.ts'
import { shippedFolder } from './folder.ts'
import { inspect } from './load-kit.ts'
import { unbased } from './unbased.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'en'))
writeFileSync(join(folder, 'en/quiz.yml'), 'title: Ours\n')

test('settings that are gone, or take nothing from the kit, are one problem, not sixty', () => {
  expect(contentProblems(folder)).toEqual([
    'workshop.yml:1:1  is missing: add the file, with the line "extends: read-the-room"',
  ])
  writeFileSync(join(folder, 'workshop.yml'), 'organization: Us\n')
  expect(contentProblems(folder)).toEqual([
    'workshop.yml:1:1  does not take the rest from the kit: add the line "extends: read-the-room"',
  ])
  writeFileSync(join(folder, 'workshop.yml'), 'extends: read-the-room\norganization: Us\n')
  expect(inspect('en', folder)).toHaveProperty('kit')
})

test('a kit of its own is none of these', () => {
  expect(unbased(shippedFolder)).toEqual([])
})
