import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentProblems } from './content-problems.ts'
import { contentLocales, load, shippedFolder } from './load.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  write('workshop.yml', 'extends: read-the-room\norganisation: Harbour College\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('own keys hold, and the kit’s own hold where there are none', () => {
  write('en/dimensions.yml', 'purpose:\n  networking:\n    headline: To trade what we know\n')
  const own = load('en', folder)
  const shipped = load('en', shippedFolder)
  expect(own.workshop.organisation).toBe('Harbour College')
  expect(own.dimensions.purpose.networking.headline).toBe('To trade what we know')
  expect(own.dimensions.purpose.networking.signs).toEqual(
    shipped.dimensions.purpose.networking.signs,
  )
  expect(own.dimensions.setting).toEqual(shipped.dimensions.setting)
  expect(contentLocales(folder)).toEqual(contentLocales(shippedFolder))
})

test('an override is checked at its own place', () => {
  write('en/dimensions.yml', 'purpose:\n  networking:\n    hedline: To trade\n')
  expect(contentProblems(folder)).toEqual([
    'en/dimensions.yml:3:5  purpose.networking: unknown key "hedline" (did you mean "headline"?)',
  ])
})

test('an override of something that the kit no longer has is named', () => {
  write('en/scenarios.yml', 'gone-scene:\n  title: A scene that has gone\n')
  const problems = contentProblems(folder)
  expect(problems).toContain('en/scenarios.yml:1:1  gone-scene.story: is missing: add it')
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
