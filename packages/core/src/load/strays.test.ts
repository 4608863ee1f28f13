import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentProblems } from '../commands/content-problems.ts'
import { runCheck, traces } from '../testing/run-check.ts'
import { formatProblem } from '../yaml/problem.ts'
import { shippedFolder } from './folder.ts'
import { strays } from './strays.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  write('workshop.yml', 'extends: read-the-room\n')
  write('en/deck.yml', 'title: Ours\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('wrong endings, wrong places, wrong names', () => {
  for (const path of [
    'Workshop.yml',
    'workshop.yaml',
    'deck.yml',
    'docker-compose.yml',
    'en\\deck.yml',
    'en/deck.yaml',
    'en/quiz.YML',
    'en/cards.yml.txt',
    'en/deck copy.yml',
    'en/deck (1).yml',
    'en/card.yml',
    'en/workshop.yml',
    'en/translated.yml',
    'en/sub/deck.yml',
    'en/quiz.yml.',
    'en/site.yml (1)',
    'en/forms.yml_old',
    'en/cards.ｙｍｌ',
    'en/sources.txt',
    'en/sorting',
    'deck.pptx',
  ]) {
    write(path)
  }
  expect(lines()).toMatchInlineSnapshot(`
    [
      "Workshop.yml:1:1  is not a file of the kit (did you mean "workshop.yml"?): rename it",
      "deck.yml:1:1  belongs elsewhere: move it into the folder of its language, such as en, as deck.yml",
      "docker-compose.yml:1:1  is not a file of the kit: rename or remove it",
      "en/card.yml:1:1  is not a file of the kit (did you mean "cards.yml"?): rename it",
      "en/cards.yml.txt:1:1  is not a file of the kit (did you mean "cards.yml"?): rename it",
      "en/cards.ｙｍｌ:1:1  is not a file of the kit (did you mean "cards.yml"?): rename it",
      "en/deck (1).yml:1:1  is not a file of the kit (did you mean "deck.yml"?): rename it",
      "en/deck copy.yml:1:1  is not a file of the kit (did you mean "deck.yml"?): rename it",
      "en/deck.yaml:1:1  is not a file of the kit (did you mean "deck.yml"?): rename it",
      "en/forms.yml_old:1:1  is not a file of the kit (did you mean "forms.yml"?): rename it",
      "en/quiz.YML:1:1  is not a file of the kit (did you mean "quiz.yml"?): rename it",
      "en/quiz.yml.:1:1  is not a file of the kit (did you mean "quiz.yml"?): rename it",
      "en/site.yml (1):1:1  is not a file of the kit (did you mean "site.yml"?): rename it",
      "en/sorting:1:1  is not a file of the kit (did you mean "sorting.yml"?): rename it",
      "en/sources.txt:1:1  is not a file of the kit (did you mean "sources.yml"?): rename it",
      "en/sub:1:1  holds words that nobody reads: move its files into en, or away",
      "en/translated.yml:1:1  is not a file of the kit: rename or remove it",
      "en/workshop.yml:1:1  belongs elsewhere: move it beside the folders, as workshop.yml",
      "en\\deck.yml:1:1  has "\\" in its name: put it into folders, en/deck.yml",
      "workshop.yaml:1:1  is not a file of the kit (did you mean "workshop.yml"?): rename it",
    ]
  `)
})

test('languages by a wrong name', () => {
  for (const name of ['EN', 'pt_BR', 'english', 'Deutsch', 'español', 'en ', 'en-x', 'en-XA']) {
    write(`${name}/deck.yml`)
  }
  for (const name of ['abc-abcdefghijkl', 'drafts', 'old/en', 'iw']) write(`${name}/deck.yml`)
  expect(lines()).toMatchInlineSnapshot(`
    [
      "Deutsch:1:1  holds words, and is no language (did you mean "de"?): rename it",
      "EN:1:1  holds words, and is no language (did you mean "en"?): rename it",
      "abc-abcdefghijkl:1:1  holds words, and is no language: name it after one, such as en or pt-BR, or move it away",
      "drafts:1:1  holds words, and is no language: name it after one, such as en or pt-BR, or move it away",
      "en :1:1  holds words, and is no language (did you mean "en"?): rename it",
      "en-XA:1:1  is a language that the kit makes for its tests: choose another",
      "en-x:1:1  holds words, and is no language: name it after one, such as en or pt-BR, or move it away",
      "english:1:1  holds words, and is no language (did you mean "en"?): rename it",
      "español:1:1  holds words, and is no language (did you mean "es"?): rename it",
      "iw:1:1  holds words, and is no language (did you mean "he"?): rename it",
      "old/en:1:1  holds words that nobody reads: move its files into old, or away",
      "pt_BR:1:1  holds words, and is no language (did you mean "pt-BR"?): rename it",
    ]
  `)
})

test('links, folders and sockets in the place of files', async () => {
  symlinkSync('deck.yml', join(folder, 'en/quiz.yml'))
  symlinkSync('nowhere.yml', join(folder, 'en/cards.yml'))
  symlinkSync('site.yml', join(folder, 'en/site.yml'))
  symlinkSync('en', join(folder, 'es'))
  mkdirSync(join(folder, 'en/forms.yml'))
  mkdirSync(join(folder, 'rooms.yml'))
  const socket = createServer().listen(join(folder, 'en/sorting.yml'))
  await once(socket, 'listening')
  expect(lines()).toMatchInlineSnapshot(`
    [
      "en/cards.yml:1:1  is a link, which is not followed: put what it leads to in its place",
      "en/forms.yml:1:1  is a folder: put a file of this name in its place",
      "en/quiz.yml:1:1  is a link, which is not followed: put what it leads to in its place",
      "en/site.yml:1:1  is a link, which is not followed: put what it leads to in its place",
      "en/sorting.yml:1:1  is no ordinary file: save the words as one",
      "es:1:1  is a link, which is not followed: put what it leads to in its place",
      "rooms.yml:1:1  is a folder: put a file of this name in its place",
    ]
  `)
  socket.close()
})

test('settings that are no file, or go by another name, are all that is told', async () => {
  rmSync(join(folder, 'workshop.yml'))
  mkdirSync(join(folder, 'workshop.yml'))
  expect(contentProblems(folder)).toEqual([
    'workshop.yml:1:1  is a folder: put a file of this name in its place',
  ])
  rmSync(join(folder, 'workshop.yml'), { recursive: true })
  write('workshop.yaml', 'extends: read-the-room\n')
  expect(contentProblems(folder)).toEqual([
    'workshop.yaml:1:1  is not a file of the kit (did you mean "workshop.yml"?): rename it',
  ])
})

test('what is no word of the kit is left alone', () => {
  for (const path of [
    '.git/config.yml',
    '.github/workflows/build.yml',
    '.DS_Store',
    'README.md',
    'logo.svg',
    'pictures/deck.png',
    'photos/summer.jpg',
    'img/a.png',
    'node_modules/x/y.yml',
    'deck.yml~',
    'en/deck.yml.bak',
    'en/.deck.yml.swp',
    'en/deck.yml.orig',
    'en/#deck.yml#',
    'en/GLOSSARY.md',
    'en/notes/meeting.txt',
  ]) {
    write(path)
  }
  expect(contentProblems(folder)).toEqual([])
  expect(strays(shippedFolder)).toEqual([])
})

test('the command tells all of them, with exit code 1 and no trace', async () => {
  for (const path of [
    'EN/deck.yml',
    'en-x/deck.yml',
    'en/quiz.yaml',
    'abc-abcdefghijkl/deck.yml',
  ]) {
    write(path)
  }
  mkdirSync(join(folder, 'en/cards.yml'))
  symlinkSync('loop.yml', join(folder, 'loop.yml'))
  const answer = await runCheck('--content', folder)
  expect([answer.status, traces(answer)]).toEqual([1, []])
  for (const line of lines()) expect(answer.stderr).toContain(`${line}\n`)
})

test('a mark at the start of the file and line ends of any kind change nothing', () => {
  write('workshop.yml', '\uFEFFextends: read-the-room\r# ours\rlength: 45\r')
  write('en/deck.yml', '\uFEFF# ours\rtitle: Ours\r')
  expect(contentProblems(folder)).toEqual([])
  write('en/deck.yml', '# ours\rtitle: Ours\rsubtitle: &Co\r')
  expect(contentProblems(folder)).toEqual([
    'en/deck.yml:3:11  begins with "&": put the whole text in quotes',
  ])
})

test('a copy of the whole folder inside it is told once', () => {
  cpSync(shippedFolder, join(folder, 'backup 2026/content'), { recursive: true })
  expect(lines()).toHaveLength(1)
})

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function lines(): string[] {
  return strays(folder).map(formatProblem)
}

test('links to folders of words are told, whatever they are called', () => {
  write('elsewhere/en/deck.yml')
  for (const name of ['EN', 'english', 'en/more']) {
    symlinkSync(join(folder, 'elsewhere/en'), join(folder, name))
  }
  expect(lines().filter((line) => line.includes('is a link'))).toHaveLength(3)
})
