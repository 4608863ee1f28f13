import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentLocales, load } from '@read-the-room/core/load'
import {
  everythingOwn,
  nothingOwn,
  pairwise,
  writeFrench,
  writeOwnFolder,
} from '@read-the-room/core/testing'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { exportsFolder } from '../finished/exports.ts'
import { publicFolder } from '../shell/places.ts'
import { root } from '../shell/run.ts'
import { buildKit, runKit } from '../testing/build-kit.ts'
import { brokenRules, madeForSystems } from '../testing/made-for-systems.ts'

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
  for (const locale of contentLocales(folder)) {
    expect(brokenRules(madeForSystems(load(locale, folder)))).toEqual([])
  }
})

test('a French of ten rows, with everything else that is own, is exported whole', () => {
  const folder = join(parent, 'exported')
  writeOwnFolder(folder, everythingOwn)
  const exported = exportsFolder(folder)
  onTestFinished(() => rmSync(exported, { recursive: true, force: true }))
  runKit(root, 'export', '--content', folder, '--locale', 'fr')
  const names = globSync('**/*.*', { cwd: exported })
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
  writeOwnFolder(folder, { ...nothingOwn, french: 'ten rows' })
  for (const rows of [10, 10, 700, 10]) {
    writeFrench(folder, rows)
    built(folder, '--locale', 'fr')
    const home = read('index.html')
    expect(home).toContain('<html lang="fr"')
    expect(home).toContain('lang="en"')
  }
  expect(read('index.html')).toContain('ê')
})

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
