import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { contentNotYet, contentProblems } from '../commands/content-problems.ts'
import { startFiles } from '../kit/files.ts'
import { completeLocales } from '../load/built-locales.ts'
import { load, loadStart, shippedFolder } from '../load.ts'
import { skills } from '../model/terms.ts'
import { askedIn } from '../rules/asked.ts'
import { quickCheckOf } from '../rules/quick-check.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))
cpSync(shippedFolder, folder, { recursive: true })
for (const name of startFiles) {
  cpSync(join(folder, `en/${name}.yml`), join(folder, `de/${name}.yml`))
}
const path = join(folder, 'de/questions.yml')
const all = load('en', folder).questions
const quick = quickCheckOf(all)
writeFileSync(path, stringify(quick))

test('a language may start with some files, and says what it leaves out', () => {
  expect(contentProblems(folder)).toEqual([])
  expect(askedIn(loadStart('de', folder).questions)).toHaveLength(askedIn(quick).length)
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
  const [other] = Object.entries(all.recognize).filter(([id]) => !isIn(quick.recognize, id))
  if (other === undefined) throw new RangeError('the quick check asks every scene')
  const own = { ...quick, recognize: { ...quick.recognize, [other[0]]: other[1] } }
  writeFileSync(path, stringify(own))
  const left = contentProblems(folder).filter((line) => line.includes('leaves out'))
  for (const skill of skills) {
    for (const id of Object.keys(all[skill]).filter((name) => !isIn(own[skill], name))) {
      expect(left).toContainEqual(expect.stringContaining(`leaves out "${id}"`))
    }
  }
  expect(left.filter((line) => line.includes(`"${other[0]}"`))).toEqual([])
})

function isIn(group: object, id: string): boolean {
  return Object.hasOwn(group, id)
}
