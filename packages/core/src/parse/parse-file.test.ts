import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dimensionsSchema } from '../schema/dimensions.ts'
import { decode } from '../yaml/decode.ts'
import { formatProblem } from '../yaml/problem.ts'
import { parseFile } from './parse-file.ts'

const path = 'en/dimensions.yml'
const bytes = readFileSync(new URL('../../fixtures/dimensions.yml', import.meta.url))
const whole = bytes.toString('utf8')

test('a sound file has no problems', () => {
  expect(problems(whole)).toEqual([])
})

test('wrong type', () => {
  expect(
    problems(edit('title: Purpose and goals', 'title: [Purpose, goals]')),
  ).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:2:10  purpose.title: begins with "[": put the whole text in quotes",
    ]
  `)
})

test('misspelt key: named once, with the right one', () => {
  expect(
    problems(edit('headline: Something useful', 'hedline: Something useful')),
  ).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:5:5  purpose.networking: unknown key "hedline" (did you mean "headline"?)",
    ]
  `)
})

test('missing dimension', () => {
  expect(problems(whole.slice(0, whole.indexOf('outcome:')))).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:1:1  outcome: is missing: add it",
    ]
  `)
})

test('duplicate id', () => {
  expect(problems(edit('setting:', 'purpose:'))).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:49:1  purpose: stands here twice: rename or remove one",
      "en/dimensions.yml:1:1  setting: is missing: add it",
    ]
  `)
})

test('empty text', () => {
  expect(
    problems(edit('question: What has been arranged here?', 'question: ""')),
  ).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:51:13  setting.question: is empty: write the text",
    ]
  `)
  expect(
    problems(edit('question: What has been arranged here?', 'question:')),
  ).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:51:12  setting.question: is empty: write text, in quotes if it starts with #",
    ]
  `)
})

test('tab indentation', () => {
  expect(problems(edit('  title: Setting', '\ttitle: Setting'))).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:50:1  a tab indents this line: use two spaces instead",
    ]
  `)
})

test('unclosed quote', () => {
  expect(
    problems(edit('title: Setting and attire', 'title: "Setting and attire')),
  ).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:50:10  a quote opens here and never closes: add " at its end",
    ]
  `)
})

test('wrong encoding', () => {
  const at = whole.indexOf('Purpose and goals')
  const latin1 = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xe9]), bytes.subarray(at)])
  const decoded = decode(path, latin1)
  expect('problem' in decoded && formatProblem(decoded.problem)).toMatchInlineSnapshot(
    `"en/dimensions.yml:2:10  this letter is not UTF-8: save the file with the encoding UTF-8"`,
  )
})

test('over-long text', () => {
  expect(
    problems(edit('Something useful is meant to pass', 'Something useful '.repeat(4))),
  ).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:5:15  purpose.networking.headline: is 21 characters too long (67 of 46: a pole on the A6 card takes two lines): shorten it",
    ]
  `)
})

test('a text that holds a colon is told to be quoted', () => {
  expect(
    problems(edit('title: Setting and attire', 'title: Setting: attire')),
  ).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:50:10  contains ": ": put the whole text in quotes",
    ]
  `)
})

test('aliases and tags are refused', () => {
  expect(
    problems(
      edit('title: Setting and attire', 'title: &a Setting').replace(
        'question: What has been arranged here?',
        'question: *a',
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:50:10  begins with "&": put the whole text in quotes",
      "en/dimensions.yml:51:13  begins with "*": put the whole text in quotes",
    ]
  `)
  expect(
    problems(edit('title: Setting and attire', 'title: !!js/function Setting')),
  ).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:50:11  begins with "!": put the whole text in quotes",
    ]
  `)
})

test('all problems of a file are told at once', () => {
  const text = edit('headline: Something useful', 'hedline: Something useful')
    .replace('title: Setting and attire', 'title: 7')
    .replace('  question: What is expected to happen next?\n', '')
  expect(problems(text)).toMatchInlineSnapshot(`
    [
      "en/dimensions.yml:5:5  purpose.networking: unknown key "hedline" (did you mean "headline"?)",
      "en/dimensions.yml:50:10  setting.title: should be text, not the number 7: write "7", in quotes",
      "en/dimensions.yml:145:1  outcome.question: is missing: add it",
    ]
  `)
})

function edit(found: string, replacement: string): string {
  expect(whole).toContain(found)
  return whole.replace(found, replacement)
}

function problems(text: string): string[] {
  const result = parseFile(path, text, dimensionsSchema)
  return 'problems' in result ? result.problems.map(formatProblem) : []
}
