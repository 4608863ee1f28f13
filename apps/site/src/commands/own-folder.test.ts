import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentProblems } from '@read-the-room/core/content-problems'
import { contentLocales, load, shippedFolder } from '@read-the-room/core/load'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../shell/run.ts'
import { makeFolder } from './own-folder.ts'

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
})
afterEach(() => rmSync(place, { recursive: true }))

test('a new folder is in order as it stands, and extends the kit', () => {
  const folder = join(place, 'our workshop')
  const result = makeFolder(folder)
  expect(result).toEqual({
    files: ['workshop.yml', 'README.md', 'en/deck.yml', '.github/workflows/publish.yml'].map(
      (name) => join(folder, name),
    ),
  })
  expect(contentProblems(folder)).toEqual([])
  expect(contentLocales(folder)).toEqual(contentLocales(shippedFolder))
  const [own, shipped] = [load('en', folder), load('en', shippedFolder)]
  expect(own.workshop).toEqual({ ...shipped.workshop, extends: 'read-the-room' })
  expect(own.deck.subtitle).not.toBe(shipped.deck.subtitle)
  expect(own.scenarios).toEqual(shipped.scenarios)
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(
    /--content "[^"]+\/our workshop"`/,
  )
})

test('its workflow publishes it from a repository of its own, as the kit publishes itself', () => {
  makeFolder(place)
  const read = (file: string) => parse(readFileSync(file, 'utf8'))
  const own = read(join(place, '.github/workflows/publish.yml')).jobs
  const kits = read(join(root, '.github/workflows/publish.yml')).jobs
  const uses = (job: typeof own) => job.steps.flatMap((step: { uses?: string }) => step.uses ?? [])
  expect([...new Set(uses(own.build))]).toEqual(uses(kits.build))
  expect(own.publish).toEqual(kits.publish)
  expect(uses(own.build).every((action: string) => /@[0-9a-f]{40}$/.test(action))).toBe(true)
  const [words, kit] = own.build.steps
  expect([words.with.path, kit.with.path, kit.with.repository]).toEqual([
    'words',
    'kit',
    expect.stringMatching(/vars\.KIT/),
  ])
  const { run } = own.build.steps.find((step: { run?: string }) => step.run !== undefined)
  expect(run).toBe('npm run build -- --content ../words')
})

test('every setting that is offered can be used: without their # the lines are in order', () => {
  makeFolder(place)
  const file = join(place, 'workshop.yml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(join(place, 'logo.svg'), logo)
  writeFileSync(file, text.replace(/^# (?=[a-zA-Z]+:( |$)| {2})/gm, ''))
  expect(contentProblems(place)).toEqual([])
  const { workshop, logo: shown } = load('en', place)
  expect(Object.keys(workshop)).toHaveLength(16)
  expect(shown).toBeDefined()
})

test('what is there is never touched', () => {
  writeFileSync(join(place, 'thesis.txt'), 'years of work')
  expect(makeFolder(place)).toEqual({
    refused: `${place} is not empty: name a new folder, or an empty one.`,
  })
  expect(readdirSync(place)).toEqual(['thesis.txt'])
  const file = join(place, 'thesis.txt')
  expect(makeFolder(file)).toEqual({ refused: `${file} is a file: name a folder.` })
  mkdirSync(join(place, 'empty'))
  expect(makeFolder(join(place, 'empty'))).toHaveProperty('files')
})
