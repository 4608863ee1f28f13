import { beforeAll, expect, test } from 'vitest'
import { progressOf } from '../commands/table/places.ts'
import { wordsIn } from '../fields/words-in.ts'
import { localeFileNames, localeFiles } from '../kit/files.ts'
import type { FacilitatorKit } from '../kit/kit.ts'
import { langOf } from '../kit/lang-of.ts'
import { textsIn } from '../kit/texts.ts'
import { tongueOf } from '../kit/tongue.ts'
import { spokenIn, tonguesOf } from '../kit/tongues.ts'
import { parse } from '../load/parse.ts'
import { load, readFiles, shippedFolder } from '../load.ts'
import { fakeFrench, translateRows } from '../testing/fake-french.ts'
import { formatProblem } from '../yaml/problem.ts'
import type { Sources } from './parse-words.ts'
import { unitOf } from './units.ts'

const english = load('en', shippedFolder)
const days: Sources[] = []

// Three days of ten rows, then a long winter, then ten rows again.
beforeAll(() => {
  let sources: Sources = { files: readFiles(shippedFolder).files, shipped: [] }
  for (const rows of [10, 10, 10, 700, 10, 10]) {
    sources = translateRows(sources, rows)
    days.push(sources)
  }
})

test('ten rows a day: every day is a whole kit, and says how far it is', () => {
  const told = days.map((sources) => [
    progressOf(sources, 'fr').split(' of ')[0],
    kitOf(sources).borrowed.length,
  ])
  // A plural has forms that English lacks: they are rows, and nobody waits for them.
  expect(told.map(([some]) => some).slice(0, 3)).toEqual(['10', '20', '30'])
  const borrowed = told.map(([, count]) => Number(count))
  expect(borrowed.toSorted((one, other) => other - one)).toEqual(borrowed)
  expect(borrowed.at(-1)).toBeLessThan(borrowed[0] ?? 0)
})

test('no unit is half one language, half the other', () => {
  for (const sources of days) {
    const kit = kitOf(sources)
    for (const name of localeFileNames) {
      const langs = new Map<string, Set<string>>()
      for (const { path, text } of wordsIn(localeFiles[name], kit[name])) {
        const unit = [name, ...unitOf(localeFiles[name], path)]
        const lang = langOf(kit, unit)
        const said = text.includes('ê') ? 'fr' : text.includes('e') ? 'en' : lang
        const held = langs.get(unit.join('.')) ?? new Set()
        langs.set(unit.join('.'), held.add(said).add(lang))
      }
      for (const [unit, spoken] of langs)
        expect([unit, [...spoken]]).toEqual([unit, [[...spoken][0]]])
    }
  }
})

test('what is borrowed is the English one to the letter', () => {
  for (const sources of days) {
    const kit = kitOf(sources)
    for (const { path, lang } of kit.borrowed) {
      expect(lang).toBe('en')
      expect(valueAt(kit, path)).toEqual(valueAt(english, path))
    }
  }
})

test('a page can tell of each text in which language it is, also where places are filled', () => {
  const kit = kitOf(days[4] ?? { files: [], shipped: [] })
  const tongue = tongueOf(kit)
  const texts = textsIn(kit.sorting).map(({ text }) => text)
  const speak = spokenIn(tonguesOf(kit, [...texts, kit.quiz.progress]))
  const [lent] = kit.borrowed.filter(({ path }) => path[0] === 'sorting')
  const { text: title } = kit.sorting[String(lent?.path[1])] ?? {}
  expect([tongue(title ?? ''), speak(title ?? '', 'fr')]).toEqual(['en', 'en'])
  expect([tongue('Question 3 of 8'), speak(' Question 3 of 8 ', 'fr')]).toEqual(['en', 'en'])
  expect(speak(`${title} And more of it.`, 'fr')).toBe('en')
  expect(tongue(fakeFrench(english.dimensions.purpose.title))).toBe('fr')
  expect(tonguesOf(english, texts)).toEqual([])
})

function kitOf({ files, shipped }: Sources): FacilitatorKit {
  const parsed = parse(files, 'fr', shipped)
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'))
  return parsed.kit
}

function valueAt(kit: FacilitatorKit, path: (string | number)[]): unknown {
  return path.reduce<unknown>((outer, part) => (outer as Record<string, unknown>)[part], kit)
}
