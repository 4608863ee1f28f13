import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { contentNotes } from './content-problems.ts'
import { shippedFolder } from './load.ts'
import { markTranslated } from './mark-translated.ts'

const folder = mkdtempSync(join(tmpdir(), 'words-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a translation is stale once its English has changed, until it is marked again', () => {
  cpSync(join(shippedFolder, 'en'), join(folder, 'en'), { recursive: true })
  cpSync(join(folder, 'en'), join(folder, 'de'), { recursive: true })
  expect(contentNotes(folder)).toContain(
    'de/forms.yml:1:1  is not marked as translated: read it against en/forms.yml, then run npm run content -- --translated de/forms.yml',
  )
  expect(markTranslated(folder, ['de'])[0]).toMatch(/^Marked as translated: de\/dimensions\.yml, /)
  expect(contentNotes(folder)).toEqual([])

  const path = join(folder, 'en/forms.yml')
  const changed = readFileSync(path, 'utf8').replace('title: Exit slip', 'title: Slip for the exit')
  writeFileSync(path, changed)
  expect(contentNotes(folder).map((line) => line.replaceAll(/:\d+/g, ':…'))).toEqual([
    'de/forms.yml:…:…  exit.title: its English has changed (en/forms.yml:…): look again, then run npm run content -- --translated de/forms.yml',
  ])

  expect(markTranslated(folder, ['de/forms.yml'])).toEqual(['Marked as translated: de/forms.yml.'])
  expect(contentNotes(folder)).toEqual([])
  expect(markTranslated(folder, ['dee', 'de/frms.yml'])).toEqual([
    'dee is no translation (did you mean "de"?): write one of de, or a file in it.',
    'de/frms.yml is no file that is there in both languages: nothing is marked.',
  ])
})
