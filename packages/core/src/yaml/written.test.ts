import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFiles, shippedFolder } from '../load.ts'
import { parseFile } from '../parse/parse-file.ts'
import { deckSchema } from '../schema/deck.ts'
import { workshopSchema } from '../schema/workshop.ts'
import { runCheck, traces } from '../testing/run-check.ts'
import { textOf } from './content-file.ts'
import { formatProblem } from './problem.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

const deck = textOf(readFiles(shippedFolder).files, 'en/deck.yml') ?? ''

/** What somebody types after `subtitle: `, and the place and message that they get. */
const values: [typed: string, told: string][] = [
  ['We are #1 today', '1:11  subtitle: loses what follows "#": put the whole text in quotes'],
  ['|  # 5\n    people', '1:11  subtitle: loses what follows "#": put the whole text in quotes'],
  ['We are\n  #1 today', '1:11  subtitle: loses what follows "#": put the whole text in quotes'],
  ['\n  We are\n  #1 today', '2:3  subtitle: loses what follows "#": put the whole text in quotes'],
  ['##\n    people', '2:5  subtitle: loses what follows "#": put the whole text in quotes'],
  ['\n  #1 today\n  here', '3:3  subtitle: loses what follows "#": put the whole text in quotes'],
  ['We are\n\n  #1 today', '1:11  subtitle: loses what follows "#": put the whole text in quotes'],
  [
    '>\n    We are\n  #1 today',
    '1:11  subtitle: loses what follows "#": put the whole text in quotes',
  ],
  [
    '|-\n  We are\n #1 today',
    '1:11  subtitle: loses what follows "#": put the whole text in quotes',
  ],
  ['#1 today', '1:11  subtitle: loses what follows "#": put the whole text in quotes'],
  ['# to do', '1:11  subtitle: is empty: write text, in quotes if it starts with #'],
  ['&Co and more', '1:11  begins with "&": put the whole text in quotes'],
  ['&Co', '1:11  begins with "&": put the whole text in quotes'],
  ['*really*', '1:11  begins with "*": put the whole text in quotes'],
  ['*really* good', '1:11  begins with "*": put the whole text in quotes'],
  ['!Hola!', '1:11  begins with "!": put the whole text in quotes'],
  ['!', '1:11  begins with "!": put the whole text in quotes'],
  ['! Hola', '1:11  begins with "!": put the whole text in quotes'],
  ['{name} is', '1:11  begins with "{": put the whole text in quotes'],
  ['{name}', '1:11  subtitle: begins with "{": put the whole text in quotes'],
  ['{name', '1:11  begins with "{": put the whole text in quotes'],
  ['[x] y', '1:11  begins with "[": put the whole text in quotes'],
  ['[x]', '1:11  subtitle: begins with "[": put the whole text in quotes'],
  ['[x', '1:11  begins with "[": put the whole text in quotes'],
  ['@home', '1:11  begins with "@": put the whole text in quotes'],
  ['`x', '1:11  begins with "`": put the whole text in quotes'],
  ['%x', '1:11  begins with "%": put the whole text in quotes'],
  [', x', '1:11  begins with ",": put the whole text in quotes'],
  ['}x', '1:11  begins with "}": put the whole text in quotes'],
  [']x', '1:11  begins with "]": put the whole text in quotes'],
  ['> 5 people', '1:11  begins with ">": put the whole text in quotes'],
  ['>5', '1:11  begins with ">": put the whole text in quotes'],
  ['>', '1:11  begins with ">": put the whole text in quotes'],
  ['| x', '1:11  begins with "|": put the whole text in quotes'],
  ['- x', '1:11  begins with "- ": put the whole text in quotes'],
  ['-', '1:11  begins with "- ": put the whole text in quotes'],
  ['? x', '1:11  begins with "? ": put the whole text in quotes'],
  [': x', '1:11  begins with ": ": put the whole text in quotes'],
  [
    '"Quoted" and more',
    '1:11  goes on after its closing ": put the whole text in one pair of quotes',
  ],
  [
    "'Quoted' and more",
    "1:11  goes on after its closing ': put the whole text in one pair of quotes",
  ],
  ['"x"#1', '1:11  goes on after its closing ": put the whole text in one pair of quotes'],
  ['a: b', '1:11  contains ": ": put the whole text in quotes'],
  ['a:', '1:11  contains ": ": put the whole text in quotes'],
  ['2026', '1:11  subtitle: should be text, not the number 2026: write "2026", in quotes'],
  ['007', '1:11  subtitle: should be text, not the number 7: write "007", in quotes'],
  ['1.50', '1:11  subtitle: should be text, not the number 1.5: write "1.50", in quotes'],
  ['true', '1:11  subtitle: should be text, not the choice true: write "true", in quotes'],
  ['null', '1:11  subtitle: is nothing here: write "null", in quotes'],
  ['~', '1:11  subtitle: is nothing here: write "~", in quotes'],
  ['"Quoted', '1:11  a quote opens here and never closes: add " at its end'],
  ["'s morgens", "1:11  a quote opens here and never closes: add ' at its end"],
  ['"C:\\path"', '1:14  a backslash stands in double quotes: write \\\\ for one'],
  [
    'a\nb',
    '2:1  has no colon: write "name: text", or indent the line if it goes on with the text above',
  ],
  ['x\n---\ntitle: y', '2:1  a second part begins here (---): remove this line'],
  ['x\n...\ntitle: y', '2:1  the file ends here (...): remove this line'],
]

/** A whole file, and all that is told of it. */
const files: [text: string, told: string[]][] = [
  ['%YAML 1.2\n---\ntitle: x\n', ['1:1  this line begins with "%": remove it']],
  ['# ours\n%TAG ! x\n', ['2:1  this line begins with "%": remove it']],
  [
    '<<<<<<< HEAD\ntitle: a\n||||||| base\ntitle: c\n=======\ntitle: b\n>>>>>>> theirs\n',
    [
      '1:1  git left two versions here: keep one, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
    ],
  ],
  [
    'title: a\n<<<<<<< a\n=======\n>>>>>>> b\ncover:\n<<<<<<< a\n=======\n>>>>>>> b\n',
    [
      '2:1  git left two versions here: keep one, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
      '6:1  git left two versions here: keep one, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
    ],
  ],
  [
    'title: x\n=======\n',
    [
      '2:1  git left two versions here: keep one, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
    ],
  ],
  ['title: a\n---\n', ['2:1  a second part begins here (---): remove this line']],
  ['title: "a\nsubtitle: "b"\n', ['1:8  a quote opens here and never closes: add " at its end']],
  [
    "title: 's morgens\nsubtitle: What's up\n",
    ["1:8  a quote opens here and never closes: add ' at its end"],
  ],
  [
    'Read the Room\n',
    ['1:1  should be a group of "key: value" lines, not the text "Read the Room"'],
  ],
  [
    'title: x\n foo: y\n',
    [
      '1:8  cannot be read: indent this line like its neighbors; put text that contains ": " in quotes',
    ],
  ],
  [
    'constructor: 1\ntoString: 2\n',
    [
      '1:1  constructor: is a name that every program keeps for itself: choose another',
      '2:1  toString: is a name that every program keeps for itself: choose another',
      '1:1  unknown key "constructor": remove it (known here: title, subtitle, why, pair, questions, moment, find, vote, plan, reveal, divider, count, room, act, moves, activity, clock, code, close, controls, keys, stuck, read, handout, foot)',
      '2:1  unknown key "toString": remove it (known here: title, subtitle, why, pair, questions, moment, find, vote, plan, reveal, divider, count, room, act, moves, activity, clock, code, close, controls, keys, stuck, read, handout, foot)',
    ],
  ],
  ['- title\n', ['1:1  should be a group of "key: value" lines, not a list']],
  ['\ttitle: x\n', ['1:1  a tab indents this line: use two spaces instead']],
  [
    'why:\n  heading: x\n heading: y\n',
    [
      '3:1  cannot be read: indent this line like its neighbors; put text that contains ": " in quotes',
    ],
  ],
]

test.each(values)('subtitle: %s', (typed, told) => {
  expect(inDeck(`subtitle: ${typed}\n`)).toEqual([told])
})

test.each(files)('%s', (text, told) => {
  expect(inDeck(text)).toEqual(told)
})

test.each<[text: string, told: string[]]>([
  ['length: "60"', []],
  ['length: 60-online', []],
  ['length: [60]', ['1:9  length: is no run sheet: write its name, such as 60']],
  ['paper: A4', ['1:8  paper: "A4" is not known here (did you mean "a4"?): write a4, letter']],
  ['date: 2026', ['1:7  date: should be text, not the number 2026: write "2026", in quotes']],
  [
    'organization: 2026',
    ['1:15  organization: should be text, not the number 2026: write "2026", in quotes'],
  ],
  [
    'scenarios: birthday-picnic',
    [
      '1:12  scenarios: should be a list (lines that start with "- "), not the text "birthday-picnic"',
    ],
  ],
  [
    'colors:\n  mixed: #6A3D8F',
    ['2:10  colors.mixed: is empty: write text, in quotes if it starts with #'],
  ],
  [
    'organization: Smith # Sons',
    ['1:15  organization: loses what follows "#": put the whole text in quotes'],
  ],
  ['length: 60 # minutes', []],
])('workshop.yml: %s', (text, told) => {
  const result = parseFile('workshop.yml', text, workshopSchema)
  expect(linesOf(result).map((line) => line.replace('workshop.yml:', ''))).toEqual(told)
})

test.each([
  ['"We are #1 today"', 'We are #1 today'],
  ['"One" # a note', 'One'],
  ['C#1 and F#', 'C#1 and F#'],
  ['a{b} & c * d! e|f>g @h', 'a{b} & c * d! e|f>g @h'],
  ['-1 or ?x or :y', '-1 or ?x or :y'],
  ['yes', 'yes'],
  ['--- x', '--- x'],
])('fine as it is: %s', (typed, text) => {
  const result = parseFile('en/deck.yml', `subtitle: ${typed}\n`, deckSchema, deck)
  expect('value' in result && result.value.subtitle).toBe(text)
})

test('the command tells one of each kind, at its place, with exit code 1 and no trace', async () => {
  const cases = [
    ...values.map(([typed, line]) => ({ text: `subtitle: ${typed}\n`, told: [line] })),
    ...files.map(([text, told]) => ({ text, told })),
  ]
  const kinds = new Map(cases.map((one) => [one.told.map(withoutPlace).join(), one]))
  expect(kinds.size).toBeGreaterThan(10)
  // In a language that is begun, a text of nothing is one that is still to come.
  const chosen = [...kinds.values()].filter(({ told }) => !told.join().includes(' is empty: '))
  writeFileSync(join(folder, 'workshop.yml'), 'extends: read-the-room\n')
  const lines = chosen.flatMap(({ text, told }, index) => {
    const locale = languages[index] ?? ''
    mkdirSync(join(folder, locale))
    writeFileSync(join(folder, locale, 'deck.yml'), text)
    return told.map((line) => `${locale}/deck.yml:${line}`)
  })
  const answer = await runCheck('--content', folder)
  expect([answer.status, traces(answer)]).toEqual([1, []])
  expect(lines.filter((line) => !answer.stderr.includes(`${line}\n`))).toEqual([])
})

function withoutPlace(line: string): string {
  return line.replace(/^[\d:]+ +/, '')
}

/** As many languages as there are faults: each has a file of its own. */
const languages = [...'abcdefghij']
  .flatMap((one) => [...'abcdefghijklmnopqrstuvwxyz'].map((other) => `${one}${other}`))
  .filter((tag) => Intl.getCanonicalLocales(tag)[0] === tag)

function inDeck(text: string): string[] {
  const result = parseFile('en/deck.yml', text, deckSchema, deck)
  return linesOf(result).map((line) => line.replace('en/deck.yml:', ''))
}

function linesOf(result: ReturnType<typeof parseFile>): string[] {
  return 'problems' in result ? result.problems.map(formatProblem) : []
}

test.each([
  [
    '    - We are\n      #1 today\n    - b',
    ['3:7  pair.places.0: loses what follows "#": put the whole text in quotes'],
  ],
  [
    '    - We are\n\n     #1 today\n    - b',
    ['3:7  pair.places.0: loses what follows "#": put the whole text in quotes'],
  ],
  [
    '    - >\n      We are\n     #1 x\n    - b',
    ['3:7  pair.places.0: loses what follows "#": put the whole text in quotes'],
  ],
  ['    # before\n    - a\n    # between\n    - b\n  # after', []],
])('a comment in a list is one only where no text could go on: %j', (items, told) => {
  expect(lostIn(`pair:\n  places:\n${items}\n`)).toEqual(told)
})

test('a comment in brackets hides texts', () => {
  expect(lostIn('pair:\n  places: [First, #1 today\n    Second]\n')).toHaveLength(1)
  expect(lostIn('pair:\n  places: [\n    First,\n    #1 today,\n    Third ]\n')).toHaveLength(1)
})

test('thousands of empty lines are no work', () => {
  const text = `title: a # b\npair:\n  places:\n    - a -${'\n'.repeat(5000)}    - b\n`
  expect(lostIn(text).length).toBeGreaterThan(0)
})

test.each(['007', '1e3', '0x10', '1.0', '.5', 'null', '~'])('the name %s is told', (name) => {
  const result = parseFile('en/deck.yml', `${name}: x\n`, deckSchema)
  const lines = 'problems' in result ? result.problems.map(formatProblem) : []
  expect(lines.join('\n')).toMatch(/1:1 {2}.*(put it in quotes|is no name)/)
})

/** What is told of lost words in a file of the deck. */
function lostIn(text: string): string[] {
  const result = parseFile('en/deck.yml', text, deckSchema, deck)
  const lines = 'problems' in result ? result.problems.map(formatProblem) : []
  return lines
    .filter((line) => line.includes('loses what'))
    .map((line) => line.replace('en/deck.yml:', ''))
}
