import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse as fromYaml, stringify } from 'yaml'
import { contentNotYet, contentProblems } from '../commands/content-problems.ts'
import { startFiles } from '../kit/files.ts'
import { completeLocales } from '../load/built-locales.ts'
import { load, loadStart, shippedFolder } from '../load.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))
cpSync(shippedFolder, folder, { recursive: true })
for (const name of startFiles) {
  cpSync(join(folder, `en/${name}.yml`), join(folder, `de/${name}.yml`))
}
const path = join(folder, 'de/questions.yml')
const all = fromYaml(readFileSync(path, 'utf8')) as Record<string, { set: string }>
const quick = Object.entries(all).filter(([, { set }]) => set === 'check')
writeFileSync(path, stringify(Object.fromEntries(quick)))

test('a language may start with some files, and says what it leaves out', () => {
  expect(contentProblems(folder)).toEqual([])
  expect(Object.keys(loadStart('de', folder).questions)).toHaveLength(quick.length)
  expect(completeLocales(folder, '')).toEqual(['en', 'es'])
  expect(() => load('de', folder)).toThrow('de/deck.yml:1:1  is not there yet')
  expect(contentNotYet(folder)).toMatchInlineSnapshot(`
    [
      "de/conflict.yml:1:1  is not there yet: until it is, the card for mixed moments is left out in this language",
      "de/scenarios.yml:1:1  is not there yet: until it is, the moment on the home page and the scenario cards are left out in this language",
      "de/sources.yml:1:1  is not there yet: until it is, the brief for sponsors is left out in this language",
      "de/deck.yml:1:1  is not there yet: until it is, the slides are left out in this language",
      "de/activities.yml:1:1  is not there yet: until it is, the slides and the guide are left out in this language",
      "de/sorting.yml:1:1  is not there yet: until it is, the sorting cards are left out in this language",
      "de/forms.yml:1:1  is not there yet: until it is, the plans in the quiz and the forms are left out in this language",
      "de/sponsor.yml:1:1  is not there yet: until it is, the brief for sponsors is left out in this language",
      "de/organizer.yml:1:1  is not there yet: until it is, the pages for organizers are left out in this language",
      "de/run-sheets.yml:1:1  is not there yet: until it is, the slides and the run sheets are left out in this language",
      "de/facilitator.yml:1:1  is not there yet: until it is, the notes, the guide and the facilitator’s pages are left out in this language",
      "de/questions.yml:1:1  has the quick check alone: the other questions are left out in this language",
      "de has the quiz, the comparison cards, the rule and the home page; slides, other cards, the archive and the facilitator’s pages come once every file is there.",
    ]
  `)
})

test('a file that a language cannot start without is a mistake, and English is whole', () => {
  rmSync(join(folder, 'de/moments.yml'))
  rmSync(join(folder, 'en/sponsor.yml'))
  expect(contentProblems(folder).filter((line) => line.includes('missing'))).toEqual([
    'de/moments.yml:1:1  is missing: add the file',
    'en/sponsor.yml:1:1  is missing: add the file',
  ])
})

test('one question of the others calls for all of them', () => {
  const [other] = Object.entries(all).filter(([, { set }]) => set !== 'check')
  if (other === undefined) throw new RangeError('no other question')
  writeFileSync(path, stringify(Object.fromEntries([...quick, other])))
  const left = contentProblems(folder).filter((line) => line.includes('leaves out'))
  expect(left).toHaveLength(Object.keys(all).length - quick.length - 1)
})
