import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '@read-the-room/core/load'
import { everythingOwn, writeOwnFolder } from '@read-the-room/core/testing'
import { afterAll, expect, test } from 'vitest'
import { bankOf } from './bank-of.ts'
import { gift } from './gift.ts'
import type { Bank } from './question.ts'
import { scormFiles } from './scorm.ts'

const parent = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(parent, { recursive: true }))

test('a bank says of every text that it borrows in which language it is', () => {
  const folder = join(parent, 'words')
  writeOwnFolder(folder, everythingOwn)
  const [french, spanish] = ['fr', 'es'].map((locale) => bankOf(load(locale, folder)))
  if (french === undefined || spanish === undefined) throw new Error('there is no bank')
  expect(notIn('en', french)).toEqual([['scenario-ferry-deck', 'en es']])
  expect(notIn('es', spanish)).toEqual(
    ['ride', 'stairs', 'chairs'].map((scene) => [`photos-for-nico-${scene}`, 'en es']),
  )
  expect(gift(french)).toContain('<p lang\\="en">')
})

/** The questions that say anything in another language, and in which. */
function notIn(locale: string, { langOf, questions }: Bank): string[][] {
  const told = questions.map(({ id, scene, ask, answers }) => {
    const texts = [...scene, ask, ...answers.flatMap(({ text, reason }) => [text, ...reason])]
    return [id, [...new Set(texts.map(langOf))].sort().join(' ')]
  })
  return told.filter(([, langs]) => langs !== locale)
}

test('a course runs its script first on every page, whatever language its title is in', () => {
  const quiz = join(parent, 'quiz')
  const pages = { 'index.html': '<title>', 'fr/index.html': '<title lang="en">' }
  for (const [name, title] of Object.entries(pages)) {
    mkdirSync(join(quiz, name, '..'), { recursive: true })
    writeFileSync(join(quiz, name), `<html><head>\n${title}Read the Room</title></head></html>`)
  }
  const files = scormFiles(load('en'), quiz)
  for (const [name, title] of Object.entries(pages)) {
    const root = name.includes('/') ? './../' : './'
    expect(new TextDecoder().decode(files.get(`quiz/${name}`))).toContain(
      `<script src="${root}course.js"></script>\n${title}Read the Room</title>`,
    )
  }
})
