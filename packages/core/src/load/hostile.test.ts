import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { contentProblems } from '../commands/content-problems.ts'
import { shippedFolder } from '../load.ts'
import { typographic } from '../model/typography.ts'
import { parseFile } from '../parse/parse-file.ts'
import { workshopSchema } from '../schema/workshop.ts'
import { formatProblem } from '../yaml/problem.ts'
import { readYaml } from '../yaml/read-yaml.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;',
  '{{ 7*7 }}',
  '{{constructor.constructor("x")()}}',
  '---',
  '```',
  '$x^2$ [a](javascript:1) **b**',
  '<!-- -->',
  '%TAG ! x',
  '=1+1',
  'Tiếng Việt, Yorùbá: ọ̀rẹ́, Ελλάδα, Київ',
  'למה באנו? (RSVP)',
  'one\ntwo',
  '__proto__',
]

test.each(hostile)('%s is text', (value) => {
  expect(event(JSON.stringify(value))).toBe(typographic(value))
})

test.each([
  ['a null byte', 'a\u0000b'],
  ['an escape sequence', 'a\u001b[31mb'],
  ['a right-to-left override', 'a\u202eb'],
  ['an isolate', 'a\u2066b'],
  ['half a letter', 'a\ud800b'],
])('%s is refused at its place', (_name, value) => {
  expect(event(JSON.stringify(value))).toEqual([
    'workshop.yml:1:8  event: contains an invisible control character: delete it',
  ])
})

test('10,000 letters are refused at their place, in one short line', () => {
  const [line = ''] = event('x'.repeat(10_000))
  expect(line).toMatch(/^workshop\.yml:1:8 {2}event: is 9940 characters too long/)
  expect(line.length).toBeLessThan(200)
  const [paper = ''] = problems(`paper: ${'x'.repeat(10_000)}`)
  expect(paper.length).toBeLessThan(700)
})

test('whatever is written, it comes out as it is or is told at its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
      const result = event(JSON.stringify(value))
      if (typeof result === 'string') expect(result).toBe(typographic(value.trim()))
      else expect(result.join('\n')).toMatch(/^workshop\.yml:\d+:\d+ {2}[^\p{Cc}\u202e]+$/u)
    }),
  )
})

test.each([
  [
    'an alias bomb',
    'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
    [
      'begins with "&": put the whole text in quotes',
      'begins with "*": put the whole text in quotes',
    ],
  ],
  [
    'a merge',
    'a: &a\n  x: 1\nb:\n  <<: *a\n',
    [
      'begins with "&": put the whole text in quotes',
      'begins with "*": put the whole text in quotes',
    ],
  ],
  ['code', 'event: !!js/function "alert(1)"\n', 'begins with "!": put the whole text in quotes'],
  ['depth', `event: ${'['.repeat(50_000)}`, 'begins with "[": put the whole text in quotes'],
  ['dashes', `${'- '.repeat(20_000)}a`, 'cannot be read: groups stand in groups too deep'],
  [
    'two documents',
    'event: a\n---\nevent: b\n',
    'a second part begins here (---): remove this line',
  ],
  ['a group as a name', '? [a, b]\n: c\n', 'is no name: write a word before the colon'],
  ['exclamation', '!'.repeat(100_000), 'begins with "!": put the whole text in quotes'],
  [
    'a flood',
    ' '.repeat(250_001),
    'is longer than 250000 characters: keep a file of words to what it is for',
  ],
])('%s is one exact error', (_name, text, message) => {
  const result = readYaml(text)
  const told = 'unreadable' in result ? result.unreadable.map((fault) => fault.message) : []
  expect([...new Set(told)]).toEqual([message].flat())
})

test('names that are none are told, printable', () => {
  expect(problems('"<b>": 1\n"a\\e[31m": 2\nevent: a\nevent: b\n')).toEqual([
    'workshop.yml:1:1  <b>: is no name: write letters, digits and hyphens',
    'workshop.yml:2:1  a�[31m: is no name: write letters, digits and hyphens',
    'workshop.yml:4:1  event: stands here twice: rename or remove one',
    expect.stringContaining('unknown key "<b>"'),
    expect.stringContaining('unknown key "a�[31m"'),
  ])
})

test('a name of the language itself changes nothing', () => {
  const result = parseFile(
    'workshop.yml',
    '__proto__:\n  polluted: yes\n',
    workshopSchema,
    'length: 60',
  )
  expect('problems' in result && result.problems.map(formatProblem)).toEqual([
    expect.stringMatching(/^workshop\.yml:1:1 {2}__proto__: is no name/),
    expect.stringContaining('unknown key "__proto__"'),
  ])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a hundred thousand names are no work', () => {
  const text = Array.from({ length: 25_000 }, (_none, index) => `k${index}: 1`).join('\n')
  const result = readYaml(text)
  expect('names' in result && result.names).toEqual([])
})

test('a folder of anything but words: every file told, nothing run, nothing thrown', () => {
  mkdirSync(join(folder, 'en'))
  writeFileSync(join(folder, 'workshop.yml'), 'extends: read-the-room\n')
  writeFileSync(join(folder, 'en/site.yml'), Buffer.from([0, 1, 2, 0xff, 0xfe]))
  writeFileSync(join(folder, 'en/deck.yml'), 'title: \0\n')
  writeFileSync(join(folder, 'en/quiz.yml'), '- a\n- b\n')
  writeFileSync(join(folder, 'en/cards.yml'), '')
  writeFileSync(join(folder, 'en/evil.yml'), 'a: 1\n')
  expect(contentProblems(folder)).toMatchInlineSnapshot(`
    [
      "en/evil.yml:1:1  is not a file of the kit: rename or remove it",
      "en/site.yml:1:4  this letter is not UTF-8: save the file with the encoding UTF-8",
      "en/deck.yml:1:8  title: contains an invisible control character: delete it",
      "en/quiz.yml:1:1  should be a group of "key: value" lines, not a list",
    ]
  `)
  writeFileSync(join(folder, 'en/forms.yml'), 'x'.repeat(1_000_001))
  expect(contentProblems(folder)).toEqual([
    'en/forms.yml:1:1  is larger than 1000 kB: it holds more than words',
  ])
})

test('what the kit ships is far below its limits', () => {
  expect(contentProblems(shippedFolder)).toEqual([])
})

function event(yaml: string): string | string[] {
  const result = parseFile('workshop.yml', `event: ${yaml}\n`, workshopSchema)
  return 'problems' in result ? result.problems.map(formatProblem) : (result.value.event ?? '')
}

function problems(text: string): string[] {
  const result = parseFile('workshop.yml', text, workshopSchema)
  return 'problems' in result ? result.problems.map(formatProblem) : []
}
