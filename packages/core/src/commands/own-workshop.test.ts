import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { load } from '../load.ts'
import { contentProblems } from './content-problems.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h9v9z"/></svg>'

test('every line of an organization', () => {
  writeFileSync(join(folder, 'our logo.svg'), square)
  workshop(`
organization: Harbour College
event: Autumn careers week
date: 2026-03-14
contact: Careers service, careers@example.org
address: https://example.org/read-the-room
logo: our logo.svg
colors:
  networking: "#006B54"
scenarios:
  - birthday-picnic
  - association-mixer
`)
  const { workshop: own, logo } = load('es', folder)
  expect(own).toMatchObject({
    date: '2026-03-14',
    address: 'https://example.org/read-the-room/',
    colors: { networking: '#006B54' },
    scenarios: ['birthday-picnic', 'association-mixer'],
  })
  expect(logo).toMatchObject({ type: 'svg', width: 40, height: 20 })
})

test.each([
  ['length: 30', []],
  ['length: 60-online', []],
  [
    'length: 60-onlin',
    [
      'workshop.yml:2:9  length: "60-onlin" is no run sheet (did you mean "60-online"?): write 30, 45, 60, 90, 60-online',
    ],
  ],
  [
    'length: 120',
    ['workshop.yml:2:9  length: "120" is no run sheet: write 30, 45, 60, 90, 60-online'],
  ],
])('a length is the name of a run sheet: %s', (line, told) => {
  expect(problems(`\n${line}\n`)).toEqual(told)
})

test('every mistake of an organization, with its place and what to do', () => {
  expect(
    problems(`
organization: The Harbour College of Further and Higher Education and Lifelong Learning
date: 14 March
contact:
address: example.org
logo: ../secret/logo.svg
colors:
  networking: "#7FB2FF"
  socializing: orange
  mixd: "#6A3D8F"
paper: a5
audience:
  - studnets
`),
  ).toMatchInlineSnapshot(`
    [
      "workshop.yml:2:15  organization: is 13 characters too long (73 of 60: the title slide and the foot of a page name you in a line or two): shorten it",
      "workshop.yml:3:7  date: is no day: write year-month-day, such as 2026-03-14",
      "workshop.yml:4:9  contact: is empty: write text, in quotes if it starts with #",
      "workshop.yml:5:10  address: is no address: write https://…",
      "workshop.yml:6:7  logo: is no picture beside this file: write its name, such as logo.svg or logo.png",
      "workshop.yml:8:15  colors.networking: #7FB2FF is too pale to read: 1.8 to 1 on its tint, where words need 4.5; the nearest that passes is "#3C6BB3"",
      "workshop.yml:9:16  colors.socializing: is no color: write # and six digits 0–9, a–f, in quotes",
      "workshop.yml:10:3  colors: unknown key "mixd" (did you mean "mixed"?)",
      "workshop.yml:11:8  paper: "a5" is not known here (did you mean "a4"?): write a4, letter",
      "workshop.yml:13:5  audience.0: "studnets" is not known here (did you mean "students"?): write everyone, students, office, remote, care, trades, academia, freelance, public, hospitality",
    ]
  `)
})

test('what is not there is told with what is', () => {
  expect(
    problems(`
locale: se
scenarios:
  - birthday-picknick
  - association-mixer
  - association-mixer
`),
  ).toMatchInlineSnapshot(`
    [
      "workshop.yml:2:9  locale: "se" is no language folder here: write en, es",
      "workshop.yml:4:5  scenarios.0: "birthday-picknick" is not in scenarios.yml (did you mean "birthday-picnic"?): correct the id",
      "workshop.yml:6:5  scenarios.2: "association-mixer" stands here twice: remove one",
    ]
  `)
})

test.each([
  ['<script>alert(1)</script>', 'contains a script: save it as plain SVG, shapes alone'],
  ['<g onload="alert(1)"/>', 'runs something on an event: save it as plain SVG, shapes alone'],
  ['<foreignObject/>', 'contains foreign content: save it as plain SVG, shapes alone'],
  [
    '<image href="https://example.org/x.png"/>',
    'leads to something outside it: save it as plain SVG, shapes alone',
  ],
  [
    '<style>@import "x.css"</style>',
    'loads something from outside it: save it as plain SVG, shapes alone',
  ],
  [`<!--${'x'.repeat(200_000)}-->`, 'is 201 kB large: save it with at most 200 kB'],
])('an SVG that is more than shapes is refused: %.20s', (inside, message) => {
  expect(logoProblems('logo.svg', square.replace('<path', `${inside}<path`))).toEqual([message])
})

test.each([
  ['logo.svg', square.replace(/viewBox="[^"]*"/, ''), 'has no size: save it with a viewBox'],
  [
    'logo.svg',
    `<!DOCTYPE svg [<!ENTITY a "a">]>${square}`,
    'declares entities: save it as plain SVG, shapes alone',
  ],
  ['logo.svg', 'just words', 'cannot be read as SVG: save it as plain SVG again'],
  ['logo.png', square, 'cannot be read as PNG: save it as PNG again'],
])('a %s that is none is refused', (name, text, message) => {
  expect(logoProblems(name, text)).toEqual([message])
})

test('a logo that is not there is told with the one that is', () => {
  writeFileSync(join(folder, 'lgo.png'), '')
  expect(problems('\nlogo: logo.png\n')).toEqual([
    'workshop.yml:2:7  logo: "logo.png" is not in this folder (did you mean "lgo.png"?): put it beside workshop.yml',
  ])
})

test('a PNG has its own size', () => {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  writeFileSync(join(folder, 'logo.png'), Buffer.from(pixel, 'base64'))
  workshop('\nlogo: logo.png\n')
  expect(load('en', folder).logo).toEqual({
    type: 'png',
    uri: `data:image/png;base64,${pixel}`,
    width: 1,
    height: 1,
  })
})

function workshop(text: string): void {
  writeFileSync(join(folder, 'workshop.yml'), `extends: read-the-room${text}`)
}

function problems(text: string): string[] {
  workshop(text)
  return contentProblems(folder)
}

function logoProblems(name: string, text: string): string[] {
  writeFileSync(join(folder, name), text)
  const start = `workshop.yml:2:7  logo: "${name}" `
  return problems(`\nlogo: ${name}\n`).map((line) => line.replace(start, ''))
}
