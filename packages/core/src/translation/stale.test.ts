import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contentNotes } from '../commands/content-problems.ts'
import { markTranslated } from '../commands/mark-translated.ts'
import { shippedFolder } from '../load.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const locale of ['en', 'de']) {
  for (const file of ['forms.yml', 'cards.yml']) {
    cpSync(join(shippedFolder, 'en', file), join(folder, locale, file))
  }
}

/** Lines move when words do; which ones they are is not the point here. */
const notes = () => contentNotes(folder).map((line) => line.replaceAll(/:\d+/g, ':…'))

test('a translation is stale once its English has changed, until it is marked again', () => {
  expect(notes()).toEqual([
    'de/cards.yml:…:…  is not marked as translated: read it against en/cards.yml, then run npm run content -- --translated de/cards.yml',
    'de/forms.yml:…:…  is not marked as translated: read it against en/forms.yml, then run npm run content -- --translated de/forms.yml',
  ])
  expect(markTranslated(folder, ['de/cards.yml', 'de/forms.yml'])).toEqual({
    done: ['Marked as translated: de/cards.yml.', 'Marked as translated: de/forms.yml.'],
    findings: [],
  })
  expect(notes()).toEqual([])

  const path = join(folder, 'en/forms.yml')
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, before.replace(/^exit:\n {2}title: .*/m, 'exit:\n  title: A slip'))
  expect(notes()).toEqual([
    'de/forms.yml:…:…  exit.title: its English has changed (en/forms.yml:…): look again, then run npm run content -- --translated de/forms.yml',
  ])
  expect(markTranslated(folder, ['de']).done).toEqual([
    'Marked as translated: de/cards.yml, de/forms.yml.',
  ])
  expect(notes()).toEqual([])
})

test('what is no translation cannot be marked as one', () => {
  const { done, findings } = markTranslated(folder, ['dee', 'de/frms.yml', 'en'])
  expect(done).toEqual([])
  expect(findings).toEqual([
    'dee is no translation (did you mean "de"?): write one of de, or a file in it.',
    'de/frms.yml is no file that is there in both languages: nothing is marked.',
    'en is no translation: write one of de, or a file in it.',
  ])
})
