import { expect, test } from 'vitest'
import { contentFiles, shippedFolder } from '../../load/folder.ts'
import { parse } from '../../load/parse.ts'
import { load } from '../../load.ts'
import { findings } from '../../testing/findings.ts'
import { formatProblem } from '../../yaml/problem.ts'
import { brokenReferences } from './references.ts'

const files = contentFiles(shippedFolder).map(({ path, bytes }) => ({
  path,
  text: Buffer.from(bytes).toString('utf8'),
}))

test('the shipped words have no broken reference', () => {
  expect(problems('en/deck.yml', (text) => text)).toEqual([])
})

test('an unknown id is told with its place, and with the nearest known one', () => {
  const found = problems('en/deck.yml', (text) =>
    text.replace('source: ingram-morris-2007', 'source: ingram-moris-2007'),
  )
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^en\/deck\.yml:\d+:\d+ {2}why\.claims\.\d+\.source: /)
  expect(found[0]).toContain('(did you mean "ingram-morris-2007"?)')
})

test.each([
  ['organizer', 'source: alliger-1997', 'evaluation.claim.source'],
  ['organizer', '- oh-2020', 'departures.rows.2.sources.0'],
])('a page of %s.yml names no source that is not there: %s', (file, text, path) => {
  const found = problems(`en/${file}.yml`, (words) => words.replace(text, `${text}0`))
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(`${path}: `)
})

test('a question that names no sentence of its scene is told at its place', () => {
  const found = problems('en/questions.yml', (text) => text.replace(/opens: .*/, 'opens: 9'))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^en\/questions\.yml:\d+:\d+ {2}act\..*\.opens: is 9, but the scene has/)
})

test('a missing file is told', () => {
  const rest = files.filter(({ path }) => path !== 'en/cards.yml')
  const result = parse(rest, 'en')
  expect('problems' in result && result.problems.map(formatProblem)).toEqual([
    'en/cards.yml:1:1  is missing: add the file',
  ])
})

function problems(path: string, edit: (text: string) => string): string[] {
  const edited = files.map((file) => (file.path === path ? { path, text: edit(file.text) } : file))
  const result = parse(edited, 'en')
  return 'problems' in result ? result.problems.map(formatProblem) : []
}

const { scenarios, rooms } = load('en')

test('a scenario that was copied under another name tells of no picture', () => {
  const { 'birthday-picnic': picnic } = scenarios
  if (picnic === undefined) throw new Error('the kit has lost its picnic')
  const own = { scenarios: { 'harbor-swim': picnic }, rooms }
  expect(findings(brokenReferences, own)).toEqual([
    'harbor-swim.plan: "harbor-swim" is not in rooms.yml: take this line away, or draw the picture that it tells of there',
  ])
})
