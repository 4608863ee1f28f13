import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentFiles, shippedFolder } from '../load/folder.ts'
import { parse } from '../load/parse.ts'
import { formatProblem } from '../yaml/problem.ts'

test('evidence without a known source is refused at its place', () => {
  const files = contentFiles(shippedFolder).map(({ path }) => ({ path, text: wordsOf(path) }))
  const result = parse(files, 'en')
  const problems = 'problems' in result ? result.problems : []
  expect(problems.map((problem) => formatProblem(problem).replace(/:\d+:\d+/, ''))).toEqual([
    'en/conflict.yml  evidence.0.source: "kreiner-209" is not in sources.yml (did you mean "kreiner-2009"?): correct the id',
  ])
})

function wordsOf(path: string): string {
  const text = readFileSync(`${shippedFolder}/${path}`, 'utf8')
  return path === 'en/conflict.yml' ? text.replace('kreiner-2009', 'kreiner-209') : text
}
