import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** What Vitest writes of a run, as far as it is read. */
type Run = { numPassedTests: number; testResults: FileResult[] }
type FileResult = {
  name: string
  /** Why no test of the file could run, or nothing. */
  message: string
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
}

/** Sums the runs of every room, and tells each failure in a line: its file, its test, and why. */
export function countTests(
  root: string,
  files: readonly string[],
): { passed: number; failures: string[] } {
  const runs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Run)
  const results = runs.flatMap(({ testResults }) => testResults)
  return {
    passed: runs.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0),
    failures: results.flatMap((file) =>
      failuresOf(file).map((told) => `${relative(root, file.name)}: ${told}`),
    ),
  }
}

function failuresOf({ message, assertionResults }: FileResult): string[] {
  const whole = message === '' ? [] : [inALine(message)]
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  return [
    ...whole,
    ...failed.map(({ fullName, failureMessages: [why = ''] }) => `${fullName}: ${inALine(why)}`),
  ]
}

/** A message without the places in code that led to it, as far as a line goes. */
function inALine(message: string): string {
  const [said = ''] = message.split(/\n\s+at /, 1)
  return said.replace(/\s+/g, ' ').trim().slice(0, 1000)
}
