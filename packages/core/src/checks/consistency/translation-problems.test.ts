import { expect, test } from 'vitest'
import { z } from 'zod'
import { list, plural, text } from '../../fields/text.ts'
import { limits } from '../../model/limits.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { translationProblems } from './translation-problems.ts'

const schema = z.record(
  z.string(),
  z.strictObject({
    title: text(limits.title),
    points: z.enum(['networking', 'both']),
    minutes: z.int(),
    source: z.string(),
    items: list(limits.item, 1, 4),
    note: text(limits.title).optional(),
    count: plural(limits.title, 'number'),
  }),
)

const english = `
mixer:
  title: The mixer
  points: both
  minutes: 4
  source: ingram-morris-2007
  items:
    - One
    - Two
  note: "{number} here"
  count:
    one: "{number} guest"
    other: "{number} guests"
`
const spanish = `
mixer:
  title: El encuentro
  points: both
  minutes: 4
  source: ingram-morris-2007
  items:
    - Uno
    - Dos
  note: Aquí hay {number}
  count:
    one: "{number} persona"
    many: "{number} de personas"
    other: "{number} personas"
`

function said(from: string, to: string): string[] {
  const translation = readYaml(spanish.replace(from, to))
  const original = readYaml(english)
  if ('unreadable' in translation || 'unreadable' in original) throw new TypeError('no YAML')
  return translationProblems(schema, original.input, translation.input, {
    locale: 'es',
    report: (path, message, at) => ({
      file: 'es/x.yml',
      ...translation.locate(path, at),
      path: path.join('.'),
      message,
    }),
  }).map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`)
}

test('other words and other plural forms are what a translation is for', () => {
  expect(said('', '')).toEqual([])
})

test('what must be equal is told at its place', () => {
  const changes: [string, string][] = [
    ['points: both', 'points: networking'],
    ['minutes: 4', 'minutes: 5'],
    ['morris-2007', 'morris-2008'],
    ['    - Dos\n', ''],
    ['    - Dos\n', '    - Dos\n    - Tres\n'],
    ['  note: Aquí hay {number}\n', ''],
    ['{number}\n', '{numero}\n'],
    ['many:', 'few:'],
    ['mixer:\n', 'mixr:\n'],
  ]
  const all = changes.flatMap(([from, to]) => said(from, to))
  expect(`\n${all.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    4:11 mixer.points: is "networking", in English "both": make them equal
    5:12 mixer.minutes: is 5, in English 4: make them equal
    6:11 mixer.source: is "ingram-morris-2008", in English "ingram-morris-2007": make them equal
    7:3 mixer.items: lists 1, the English lists 2: make them as many
    7:3 mixer.items: lists 3, the English lists 2: make them as many
    2:1 mixer: leaves out "note": translate it from English
    10:9 mixer.note: should have the places of the English: {number}
    13:5 mixer.count.few: is no plural form of this language: it has one, many, other
    2:1 : leaves out "mixer": translate it from English
    2:1 mixr: is not in the English: remove it
    "
  `)
})
