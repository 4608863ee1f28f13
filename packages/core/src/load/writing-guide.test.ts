import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../checks/writing/all.ts'
import { localeFiles } from '../kit/files.ts'
import { readFiles, shippedFolder } from '../load.ts'
import { formatProblem } from '../yaml/problem.ts'
import { parse } from './parse.ts'

const guide = readFileSync(join(shippedFolder, 'README.md'), 'utf8')
const shipped = readFiles(shippedFolder).files

/** An example that begins with its own id, and the file that the guide says to put it into. */
const examples = [
  { path: 'en/scenarios.yml', id: 'garden-morning' },
  { path: 'en/questions.yml', id: 'museum-sketches' },
  { path: 'en/sorting.yml', id: 'stall-by-the-door' },
]

test.each(examples)('the example for $path can be copied as it is', ({ path, id }) => {
  const text = guide.match(new RegExp(`\`\`\`yaml\n(${id}:[^\`]*)\`\`\``))?.[1]
  if (text === undefined) throw new Error(`the guide has lost its example ${id}`)
  const own = [
    { path: 'workshop.yml', text: 'extends: read-the-room\n' },
    { path, text },
  ]
  const result = parse(own, 'en', shipped, checkContent)
  expect('problems' in result ? result.problems.map(formatProblem) : []).toEqual([])
})

test('the guide names every file of a language', () => {
  const named = [...guide.matchAll(/`([a-z-]+)\.yml`/g)].map((match) => match[1])
  expect(Object.keys(localeFiles).filter((name) => !named.includes(name))).toEqual([])
})
