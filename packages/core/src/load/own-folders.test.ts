import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contentAdvice, contentBorrowed, contentProblems } from '../commands/content-problems.ts'
import { langOf } from '../kit/lang-of.ts'
import { contentLocales, load } from '../load.ts'
import { scenariosFor } from '../rules/scenarios-for.ts'
import { pairwise, writeOwnFolder } from '../testing/own-folder.ts'

const parent = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(parent, { recursive: true }))

const folders = pairwise().map((choice) => ({ choice, name: Object.values(choice).join(' ') }))

test.each(folders)('an own folder: $name', ({ choice, name }) => {
  const folder = join(parent, name)
  writeOwnFolder(folder, choice)
  expect(contentProblems(folder)).toEqual([])
  const locales = contentLocales(folder)
  expect(locales).toEqual(choice.french === 'none' ? ['en', 'es'] : ['en', 'es', 'fr'])
  for (const locale of locales) {
    const kit = load(locale, folder)
    const ids = scenariosFor(kit).map(([id]) => id)
    const isIn = (id: string, group: object) => Object.hasOwn(group, id)
    expect(ids.slice(0, 2).includes('ferry-deck')).toBe(choice.scenario !== 'none')
    expect(isIn('photos-for-nico', kit.questions.act)).toBe(choice.question === 'own')
    expect(isIn('stall-by-the-gate', kit.sorting)).toBe(choice.sorting === 'own')
    expect(isIn('50', kit['run-sheets'].sheets)).toBe(choice.sheet === 'own')
    if (choice.scenario === 'none') continue
    const lang = langOf(kit, ['scenarios', 'ferry-deck', 'title'])
    expect(lang).toBe(locale === choice.scenario ? locale : choice.scenario)
  }
  const advice = contentAdvice(folder)
  expect(advice.map((line) => line.split('  ')[0])).toEqual(
    choice.house === 'none' ? [] : ['en/deck.yml:1:11'],
  )
  const told = contentBorrowed(folder).filter((line) => line.startsWith('fr: 10 of '))
  expect(told).toHaveLength(choice.french === 'none' ? 0 : 1)
  const begun = contentBorrowed(folder).filter(
    (line) => line.startsWith('fr/') && /once/.test(line),
  )
  expect(begun).toEqual(
    choice.french === 'none'
      ? []
      : ['fr/dimensions.yml  shows once it is whole: purpose (10 of 45)'],
  )
})
