import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textsIn } from '../../kit/texts.ts'
import { load, shippedFolder } from '../../load.ts'

/**
 * The kit's own English is spelled the American way, as "socializing" is. A list for our words
 * alone: whoever writes a folder of their own spells as they like.
 */
const british = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:col|neighb|fav|behavi|hon|lab|rum|hum|flav)our\\w*',
    '\\w*(?:ganis|gnis|alis|logis|maris|imis|onis|mphasis|aralys|nalys)(?:e|es|ed|ing|ation|er|ers)',
    '(?:cent|theat|lit|\\w*met)res?',
    'licences?|defence|offence|pretence|practis\\w+|programmes?|catalogues?|cheques?|grey\\w*',
    '(?:travell|cancell|labell|modell|levell)(?:ed|ing|er|ers)',
    'fulfil|enrol|skilful|judgement|learnt|spelt|whilst|amongst|towards|afterwards',
    'storeys?|tyres?|kerbs?|cosy|mould|plough|pyjamas|moustache|sceptic\\w*',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

const found = (text: string) => text.match(british)?.[0]

test.each([
  ['Ask your neighbour about the colour.', 'neighbour'],
  ['Half a millimetre.', 'millimetre'],
  ['Each text has its licence.', 'licence'],
  ['A story that nobody recognised.', 'recognised'],
])('%s has a British form', (text, form) => {
  expect(found(text)).toBe(form)
})

test('common words are left in peace', () => {
  const text =
    'Four hours; promise, exercise, advise, otherwise; a meter of realism for a specialist.'
  expect(found(text)).toBeUndefined()
})

test('the English words have one spelling', () => {
  // A title is quoted as it stands, and a skill is a name.
  const ours = textsIn(load('en', shippedFolder)).filter(
    ({ path }) => !['citation', 'skill'].includes(String(path.at(-1))),
  )
  expect(
    ours.flatMap(({ text, path }) => (found(text) ? [`${path.join('.')}: ${text}`] : [])),
  ).toEqual([])
})

const root = join(shippedFolder, '../../..')
const documents = [
  'README.md',
  '.github/CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  'packages/core/content/README.md',
  'packages/core/content/workshop.yml',
  'packages/core/starter/README.md',
]

test.each(documents)('%s has the same spelling', (file) => {
  // Names that a file uses, such as `colours:`, are no text; nor is what the guide crosses out.
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  const prose = lines.map((line) =>
    line
      .replace(/`[^`]*`/g, '')
      .replace(/^#? ?[a-z]+:/, '')
      .replace(/\| socialising \|/, ''),
  )
  expect(prose.filter((line) => found(line))).toEqual([])
})
