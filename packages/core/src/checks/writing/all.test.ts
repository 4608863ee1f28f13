import { expect, test } from 'vitest'
import { contentFiles, contentLocales, shippedFolder } from '../../load/folder.ts'
import { parse } from '../../load/parse.ts'
import { formatProblem } from '../../yaml/problem.ts'
import { checkContent } from './all.ts'

const files = contentFiles(shippedFolder).map(({ path, bytes }) => ({
  path,
  text: Buffer.from(bytes).toString('utf8'),
}))

test.each(contentLocales(shippedFolder))('the shipped words of %s keep every rule', (locale) => {
  expect(problems(locale, (text) => text)).toEqual([])
})

test('several rules broken at once: all told, each at its line and column', () => {
  const found = problems('en', (text) =>
    text
      .replace('round: A', 'round: B')
      .replace(/wish: .*/, 'wish: The guys would like drinks.')
      .replace(/(options:\n\s+now:) .*/, '$1 Always.'),
  )
  expect(found.length).toBeGreaterThanOrEqual(5)
  for (const line of found) expect(line).toMatch(/^en\/questions\.yml:\d+:\d+ {2}[\w.-]+: /)
  expect(new Set(found.map((line) => line.split('  ')[0])).size).toBeGreaterThanOrEqual(3)
})

function problems(locale: string, edit: (text: string) => string): string[] {
  const path = `${locale}/questions.yml`
  const edited = files.map((file) => (file.path === path ? { path, text: edit(file.text) } : file))
  const result = parse(edited, locale, [], checkContent)
  return 'problems' in result ? result.problems.map(formatProblem) : []
}
