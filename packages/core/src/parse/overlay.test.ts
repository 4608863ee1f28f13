import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contentProblems } from '../commands/content-problems.ts'
import { contentFiles } from '../load/folder.ts'
import { parse } from '../load/parse.ts'
import { contentHash, contentLocales, load, shippedFolder } from '../load.ts'
import { formatProblem } from '../yaml/problem.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  write('workshop.yml', 'extends: read-the-room\norganization: Harbour College\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('own keys hold, and the kit’s own hold where there are none', () => {
  write('en/dimensions.yml', 'purpose:\n  networking:\n    headline: To trade what we know\n')
  const own = load('en', folder)
  const shipped = load('en', shippedFolder)
  expect(own.workshop.organization).toBe('Harbour College')
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

test('a folder changes one phrase, one color and the logo: they hold in every language', () => {
  write(
    'workshop.yml',
    `extends: read-the-room
logo: logo.svg
colors:
  socializing: "#7A1F5C"
`,
  )
  write('logo.svg', logo)
  write('es/dimensions.yml', 'purpose:\n  title: Para qué\n')
  const [en, es] = [load('en', folder), load('es', folder)]
  const shipped = load('es', shippedFolder)
  expect(es.dimensions.purpose.title).toBe('Para qué')
  expect(en.dimensions).toEqual(load('en', shippedFolder).dimensions)
  for (const kit of [en, es]) {
    expect(kit.workshop.colors).toEqual({ socializing: '#7A1F5C' })
    expect(kit.logo).toMatchObject({ type: 'svg', width: 3, height: 1 })
  }
  expect({
    ...es,
    dimensions: shipped.dimensions,
    workshop: shipped.workshop,
    logo: undefined,
  }).toEqual({ ...shipped, logo: undefined })
})

test('something new that lacks a field is told the field, at its own place', () => {
  write(
    'en/scenarios.yml',
    `ferry-deck:
  title: The ferry deck
  scene:
    - text: Somebody waves.
    - text: You wave back.
  discuss: Who waves first?
  audience: [everyone]
`,
  )
  expect(contentProblems(folder)).toEqual([
    'en/scenarios.yml:1:1  ferry-deck.next: is missing: add it',
    'en/scenarios.yml:1:1  ferry-deck.whatIf: is missing: add it',
  ])
})

test('what the kit no longer has is told once, at the place that still changes it', () => {
  const own = 'birthday-picnic:\n  title: A picnic by the harbour\n'
  write('en/scenarios.yml', own)
  expect(contentProblems(folder)).toEqual([])
  const files = [{ path: 'en/scenarios.yml', text: `# ours\n${own}` }]
  const renamed = texts().map(({ path, text }) => ({
    path,
    text: text.replaceAll('birthday-picnic', 'birthday-picnics'),
  }))
  const result = parse(files, 'en', renamed)
  expect('problems' in result && result.problems.map(formatProblem)).toEqual([
    'en/scenarios.yml:2:1  birthday-picnic: is not in the kit, or not any more (did you mean "birthday-picnics"?): correct the name, take it out, or write all of it',
  ])
})

test('a text that the kit has lost is named where the folder changes it', () => {
  const result = ownTitleOver((text) => text.replace(/^ {2}title: .*\n/m, ''))
  expect('problems' in result && result.problems.map(formatProblem)).toEqual([
    'en/dimensions.yml:2:3  purpose.title: is not in the kit any more: put it back into the kit’s own file, or take it out',
  ])
})

test('a whole group that the kit has lost is named once', () => {
  const result = ownTitleOver((text) => text.replace(/^purpose:/m, 'aims:'))
  const lines = 'problems' in result ? result.problems.map(formatProblem) : []
  expect(lines.filter((line) => line.includes('not any more'))).toEqual([
    'en/dimensions.yml:1:1  purpose: is not in the kit, or not any more: correct the name, take it out, or write all of it',
  ])
})

test('a field that the kit no longer knows is named', () => {
  write('en/deck.yml', 'subtitel: Ours\n')
  expect(contentProblems(folder)).toEqual([
    'en/deck.yml:1:1  unknown key "subtitel" (did you mean "subtitle"?)',
  ])
})

test('caches know words and logo, and nothing else of the folder', () => {
  const before = contentHash(folder)
  write('README.md', 'How to use this folder')
  write('img/photo.png', 'a photo')
  expect(contentHash(folder)).toBe(before)
  write('logo.svg', logo)
  const withLogo = contentHash(folder)
  expect(withLogo).not.toBe(before)
  write('logo.svg', logo.replace('M0', 'M1'))
  expect(contentHash(folder)).not.toBe(withLogo)
  expect(contentLocales(folder)).toEqual(contentLocales(shippedFolder))
})

test('served in the room, codes lead to the room', () => {
  vi.stubEnv('KIT_ADDRESS', 'http://192.0.2.7:4680/')
  expect(load('en', folder).workshop.address).toBe('http://192.0.2.7:4680/')
  vi.unstubAllEnvs()
  expect(load('en', folder).workshop.address).toBeUndefined()
})

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path d="M0 0h3v1z"/></svg>'

/** An own title of the first dimension, over a kit whose dimensions have lost something. */
function ownTitleOver(lose: (text: string) => string) {
  const file = 'en/dimensions.yml'
  const own = [{ path: file, text: 'purpose:\n  title: Why we are here\n' }]
  const shipped = texts().map(({ path, text }) => ({
    path,
    text: path === file ? lose(text) : text,
  }))
  return parse(own, 'en', shipped)
}

function texts() {
  return contentFiles(shippedFolder).map(({ path, bytes }) => ({
    path,
    text: new TextDecoder().decode(bytes),
  }))
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
