import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentFiles, shippedFolder } from '../load/folder.ts'
import { parse } from '../load/parse.ts'
import { formatProblem } from '../yaml/problem.ts'

test('a finding without a known source is refused at its place', () => {
  const files = contentFiles(shippedFolder).map(({ path }) => ({ path, text: wordsOf(path) }))
  const result = parse(files, 'en')
  const problems = 'problems' in result ? result.problems : []
  expect(problems.map((problem) => formatProblem(problem).replace(/:\d+:\d+/, ''))).toEqual([
    'en/sponsor.yml  known.findings.0.source: "weihrauch-202" is not in sources.yml (did you mean "weihrauch-2021"?): correct the id',
  ])
})

function wordsOf(path: string): string {
  const text = readFileSync(`${shippedFolder}/${path}`, 'utf8')
  return path === 'en/sponsor.yml' ? text.replace('weihrauch-2021', 'weihrauch-202') : text
}
