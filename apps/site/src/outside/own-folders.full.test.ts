import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentLocales, load } from '@read-the-room/core/load'
import { pairwise, writeFrench, writeOwnFolder } from '@read-the-room/core/testing'
import { afterAll, expect, test } from 'vitest'
import { bankOf } from '../bank/bank-of.ts'
import { moodleXml } from '../bank/moodle.ts'
import { qtiFiles } from '../bank/qti.ts'
import { moodleRules } from '../bank/rules/moodle-rules.ts'
import { openPackage } from '../bank/rules/package-rules.ts'
import { qtiRules } from '../bank/rules/qti-rules.ts'
import { problems } from '../bank/rules/rule.ts'
import { scormRules } from '../bank/rules/scorm-rules.ts'
import { readXml } from '../bank/rules/xml.ts'
import { scormFiles } from '../bank/scorm.ts'
import { exportsFolder } from '../finished/exports.ts'
import { publicFolder } from '../shell/places.ts'
import { root } from '../shell/run.ts'
import { buildKit, runKit } from '../testing/build-kit.ts'

const parent = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => {
  rmSync(parent, { recursive: true })
  buildKit()
})

const folders = pairwise().map((choice) => ({ choice, name: Object.values(choice).join(' ') }))

test.each(folders)('an own folder is built: $name', ({ choice, name }) => {
  const folder = join(parent, name)
  writeOwnFolder(folder, choice)
  built(folder)
  const slides = read('deck/**/*.{html,js}')
  const [first, other] = choice.start === 'en' ? ['en', 'es'] : ['es', 'en']
  expect(read('index.html')).toContain(`<html lang="${first}"`)
  expect(read(`${other}/index.html`)).toContain(`<html lang="${other}"`)
  const title = { none: 'The ferry deck', en: 'The ferry deck', es: 'La cubierta del ferri' }
  expect(slides.includes(title[choice.scenario])).toBe(choice.scenario !== 'none')
  expect(read('quiz/**/*.js').includes('photos-for-nico')).toBe(choice.question === 'own')
  for (const locale of contentLocales(folder)) expectForSystems(locale, folder)
})

test('a French of ten rows, with everything else that is own, is exported whole', () => {
  const folder = join(parent, 'exported')
  writeOwnFolder(folder, {
    start: 'en',
    scenario: 'es',
    question: 'own',
    sorting: 'own',
    sheet: 'own',
    french: 'ten rows',
    colors: 'own',
    house: 'drinks',
  })
  const exported = exportsFolder(folder)
  runKit(root, 'export', '--content', folder, '--locale', 'fr')
  const names = globSync('**/*.*', { cwd: exported })
  rmSync(exported, { recursive: true })
  for (const name of wanted) expect(names).toContainEqual(expect.stringMatching(name))
})

/** What an export of one language has made. */
const wanted = [
  /^read-the-room-fr\.zip$/,
  /^facilitator\/deck-50-fr\.pptx$/,
  /^facilitator\/guide-50-a4-fr\.pdf$/,
  /^lms\/course-scorm12-fr\.zip$/,
  /^lms\/questions-moodle-fr\.xml$/,
  /^lms\/questions-qti21-fr\.zip$/,
  /^lms\/questions-gift-fr\.txt$/,
]

test('a French is built on every day of ten rows', () => {
  const folder = join(parent, 'French')
  writeOwnFolder(folder, { ...none, french: 'ten rows' })
  for (const rows of [10, 10, 700, 10]) {
    writeFrench(folder, rows)
    built(folder, '--locale', 'fr')
    const home = read('index.html')
    expect(home).toContain('<html lang="fr"')
    expect(home).toContain('lang="en"')
  }
  expect(read('index.html')).toContain('ê')
})

const none = {
  start: 'en',
  scenario: 'none',
  question: 'none',
  sorting: 'none',
  sheet: 'none',
  french: 'none',
  colors: 'none',
  house: 'none',
} as const

/** Learning systems take the built quiz and its questions in a language, whatever is borrowed. */
function expectForSystems(locale: string, folder: string): void {
  const kit = load(locale, folder)
  const bank = bankOf(kit)
  const quiz = join(publicFolder, 'quiz')
  const page = existsSync(join(quiz, locale)) ? `${locale}/` : ''
  expect(problems(scormRules, openPackage(scormFiles(kit, quiz, page)))).toEqual([])
  expect(problems(qtiRules, openPackage(qtiFiles(bank)))).toEqual([])
  const moodle = readXml(moodleXml(bank))
  if ('fault' in moodle) throw new Error(moodle.fault)
  expect(problems(moodleRules, moodle)).toEqual([])
}

function built(folder: string, ...options: string[]): void {
  expect(contentLocales(folder).length).toBeGreaterThan(1)
  buildKit('--content', folder, ...options)
  rmSync(exportsFolder(folder), { recursive: true, force: true })
}

function read(pattern: string): string {
  return globSync(pattern, { cwd: publicFolder })
    .map((file) => readFileSync(join(publicFolder, file), 'utf8'))
    .join('\n')
}
