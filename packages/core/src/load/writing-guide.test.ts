import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../checks/writing/all.ts'
import { localeFiles } from '../kit/files.ts'
import { readFiles, shippedFolder } from '../load.ts'
import type { Check } from '../parse/check.ts'
import type { ContentFile } from '../yaml/content-file.ts'
import { formatProblem } from '../yaml/problem.ts'
import { parse } from './parse.ts'

const guide = readFileSync(join(shippedFolder, 'README.md'), 'utf8')
const shipped = readFiles(shippedFolder).files

/** An example by the name that it begins with, and the file that the guide says to put it into. */
const examples = [
  { path: 'en/scenarios.yml', begins: 'garden-morning' },
  { path: 'en/questions.yml', begins: 'recognize' },
  { path: 'en/questions.yml', begins: 'read' },
  { path: 'en/questions.yml', begins: 'act' },
  { path: 'en/sorting.yml', begins: 'stall-by-the-door' },
]

test.each(examples)('the example $begins can be copied as it is', ({ path, begins }) => {
  expect(problems([{ path, text: example(begins) }], shipped)).toEqual([])
})

test('the examples keep every rule of writing', () => {
  const own = [...new Set(examples.map(({ path }) => path))].map((path) => {
    const here = examples.filter((one) => one.path === path)
    return { path, text: here.map(({ begins }) => example(begins)).join('\n') }
  })
  // Rules of balance look at all questions at once: the kit's own must not hide what the examples do.
  const others = shipped
    .filter(({ path }) => path !== 'en/questions.yml')
    .map(({ path, text }) => ({
      path,
      text: text.replace(/^ {8}questions:\n( {10}- .*\n)+/gm, '        rounds: 3\n'),
    }))
  expect(problems(own, others, checkContent)).toEqual([])
})

test('the guide names every file of a language', () => {
  const named = [...guide.matchAll(/`([a-z-]+)\.yml`/g)].map((match) => match[1])
  expect(Object.keys(localeFiles).filter((name) => !named.includes(name))).toEqual([])
})

function example(begins: string): string {
  const text = guide.match(new RegExp(`\`\`\`yaml\n(${begins}:[^\`]*)\`\`\``))?.[1]
  if (text === undefined) throw new Error(`the guide has lost its example ${begins}`)
  return text
}

function problems(own: ContentFile[], under: ContentFile[], more?: Check): string[] {
  const workshop = { path: 'workshop.yml', text: 'extends: read-the-room\n' }
  const result = parse([workshop, ...own], 'en', under, more)
  return 'problems' in result ? result.problems.map(formatProblem) : []
}
