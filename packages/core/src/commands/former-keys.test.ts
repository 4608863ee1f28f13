import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shippedFolder } from '../load.ts'
import { contentProblems } from './content-problems.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  cpSync(shippedFolder, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

// A folder that was made with version 1.0 says these differently.
test.each([
  [
    'workshop.yml',
    /^/,
    'organisation: Harbour College\n',
    'unknown key "organisation" (did you mean "organization"?)',
  ],
  [
    'workshop.yml',
    /^/,
    'colours:\n  mixed: "#6A3D8F"\n',
    'unknown key "colours" (did you mean "colors"?)',
  ],
  ['en/site.yml', /^license:/m, 'licence:', 'unknown key "licence" (did you mean "license"?)'],
  [
    'en/quiz.yml',
    /(?<=^fits:\n(?: .*\n)*?) {2}recognize:/m,
    '  recognise:',
    'fits: unknown key "recognise" (did you mean "recognize"?)',
  ],
  [
    'en/questions.yml',
    /^recognize:/m,
    'recognise:',
    'unknown key "recognise" (did you mean "recognize"?)',
  ],
  [
    'en/questions.yml',
    /^recognize:[\s\S]*/m,
    `${former('museum-sketches')}\n${former('quarry-photos')}`,
    'en/questions.yml:2:1  has questions by themselves, but they now stand under recognize, read and act: write them anew, as "Add a question" in packages/core/content/README.md says',
  ],
])('%s %s: a key of the former version is told once, with the new one', (name, now, was, told) => {
  const file = join(folder, name)
  writeFileSync(file, readFileSync(file, 'utf8').replace(now, was))
  const lines = contentProblems(folder)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(told)
})

test.each([
  ['one that is new', former('museum-sketches')],
  ['many', ['a', 'b', 'c', 'd'].map(former).join('\n')],
  ['a few of its words', 'museum-sketches:\n  options:\n    best:\n      text: Wait.\n'],
])('an own folder with questions in the former form (%s) hears of them once', (_name, own) => {
  const lines = ownProblems(own)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^en\/questions\.yml:1:1 {2}has questions by themselves, but /)
})

test('what is wrong beside them is told, too', () => {
  expect(ownProblems(`raed: {}\n${former('museum-sketches')}`)).toEqual([
    'en/questions.yml:1:1  unknown key "raed" (did you mean "read"?)',
    expect.stringContaining(':2:1  has questions by themselves, but '),
  ])
})

/** What is said of a folder with questions of its own alone. */
function ownProblems(questions: string): string[] {
  rmSync(folder, { recursive: true })
  mkdirSync(join(folder, 'en'), { recursive: true })
  writeFileSync(join(folder, 'workshop.yml'), 'extends: read-the-room\n')
  writeFileSync(join(folder, 'en/questions.yml'), questions)
  return contentProblems(folder)
}

/** A question as version 1 had it. */
function former(id: string): string {
  const option = (key: string) => `    ${key}:\n      text: Say so.\n      reason: It was said.\n`
  return `${id}:
  scene: Dara says, "Send me your sketches on Monday."
  ask: What is the best next step?
  dimension: outcome
  skill: act
  form: A
  set: practice
  sign: Send me your sketches on Monday
  options:
${['best', 'workable', 'backfires'].map(option).join('')}`
}

const formerly = `garden-morning:
  title: The garden morning
  story: Neighbors mend a fence. There is soup.
  signs:
    purpose: { points: socializing, text: Neighbors mend a fence together. }
  kind: unclear
  next: Take some soup.
  discuss: Who opened the door to work here?
  audience: [everyone]
`

test('a scenario in the former way is told once, with what to write instead', () => {
  writeFileSync(join(folder, 'workshop.yml'), 'extends: read-the-room\n')
  for (const name of ['en', 'es', 'schema']) rmSync(join(folder, name), { recursive: true })
  mkdirSync(join(folder, 'en'))
  const write = (text: string) => writeFileSync(join(folder, 'en/scenarios.yml'), text)
  write(formerly)
  expect(contentProblems(folder)).toMatchInlineSnapshot(`
    [
      "en/scenarios.yml:3:3  garden-morning: is written in the former way: in place of "story", "signs" and "kind", write "scene", a list of sentences, each with its "sign" and what it "points" to",
    ]
  `)
  write(`birthday-picnic:\n  kind: socializing\nschool-gate:\n  story: You wait.\n`)
  expect(contentProblems(folder)).toMatchInlineSnapshot(`
    [
      "en/scenarios.yml:2:3  birthday-picnic: is written in the former way: in place of "story", "signs" and "kind", write "scene", a list of sentences, each with its "sign" and what it "points" to",
      "en/scenarios.yml:4:3  school-gate: is written in the former way: in place of "story", "signs" and "kind", write "scene", a list of sentences, each with its "sign" and what it "points" to",
    ]
  `)
})
