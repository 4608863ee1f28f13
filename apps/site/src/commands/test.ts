import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { KitError } from '../kit-error.ts'
import { root, run, turbo } from '../run.ts'
import { checkCount, runChecks } from './check.ts'

/** Checks, builds, and runs all tests; the last line counts them. */
export async function test({ all }: { all?: boolean }): Promise<void> {
  if (all === true) process.env.KIT_ALL = '1'
  clearResults()
  const failed = await runChecks()
  if (failed.includes('words')) return report(failed)

  console.log('\n— build')
  if ((await turbo('build')) !== 0) return report([...failed, 'build'])
  console.log('\n— tests')
  if ((await turbo('test', '--continue')) !== 0) failed.push('tests')
  console.log('\n— tests in a browser, one room at a time')
  if ((await turbo('test:browser', '--continue', '--concurrency=1')) !== 0)
    failed.push('browser tests')
  console.log('\n— a changed word reaches every room')
  if ((await run('pnpm', ['--silent', 'run', 'test:words'], join(root, 'apps/site'))) !== 0) {
    failed.push('changed word')
  }
  report(failed)
}

/** `failed` names steps; tests are counted from what Vitest wrote. */
function report(failed: string[]): void {
  const results = resultFiles().map((file) => JSON.parse(readFileSync(file, 'utf8')) as Results)
  const sum = (count: (result: Results) => number) =>
    results.reduce((total, result) => total + count(result), 0)
  const testsFailed = sum(({ numFailedTests }) => numFailedTests)
  const steps = failed.filter((step) => testsFailed === 0 || !testSteps.includes(step))
  const passed =
    sum(({ numPassedTests }) => numPassedTests) +
    checkCount -
    steps.filter((step) => !testSteps.includes(step) && step !== 'build').length
  if (failed.length > 0)
    console.error(`\nTo mend: ${failed.join(', ')}. The lines above say where.`)
  console.log(`\n${passed} passed, ${testsFailed + steps.length} failed`)
  if (failed.length > 0) throw new KitError('Not everything is in order.')
}

const testSteps = ['tests', 'browser tests', 'changed word']

type Results = { numPassedTests: number; numFailedTests: number }

function resultFiles(): string[] {
  return globSync('{apps,packages}/*/test-results/*.json', { cwd: root }).map((file) =>
    join(root, file),
  )
}

function clearResults(): void {
  for (const file of resultFiles()) rmSync(file)
}
