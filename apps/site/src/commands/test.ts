import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installedChromium } from '@read-the-room/browser'
import { Refusal } from '@read-the-room/core/refusal'
import { alone } from '../finished/alone.ts'
import { root, run, turbo } from '../shell/run.ts'
import { buildSite } from './build.ts'
import { checkCount, runChecks } from './check.ts'
import { countTests } from './count-tests.ts'

type Step = { name: string; run: () => Promise<number> }

/** What comes after the checks, in order; a build that fails leaves nothing to test. */
const steps: Step[] = [
  { name: 'build', run: builds },
  { name: 'tests', run: () => turbo('test', '--continue') },
  {
    name: 'tests in a browser, two rooms at a time',
    run: inBrowsers,
  },
  {
    name: 'own words, colors and logo reach every room',
    run: () => run('pnpm', ['--silent', 'run', 'test:kit'], join(root, 'apps/site')),
  },
]

/** What `npm run test:all` adds: whole builds: of words that try to break out, in another folder, by every command of the docs. */
const longSteps: Step[] = [
  {
    name: 'the quiz in browsers of other makes, as far as they are installed here',
    run: () => run('pnpm', ['--silent', 'run', 'test:full'], join(root, 'apps/quiz')),
  },
  {
    name: 'every file of the build, 10,000 names and 1,000 texts are read back from paper',
    run: () => run('pnpm', ['--silent', 'run', 'test:full'], join(root, 'apps/cards')),
  },
  {
    name: 'three makes of browsers, live rooms, hostile words, two folders alike, what the docs say typed',
    run: () => run('pnpm', ['--silent', 'run', 'test:full'], join(root, 'apps/site')),
  },
  {
    name: 'LibreOffice draws every step of every deck',
    run: () => run('pnpm', ['--silent', 'run', 'test:full'], join(root, 'apps/deck')),
  },
]

/** Results are kept for the browsers that they were seen in: another one is another run. */
function inBrowsers(): Promise<number> {
  process.env.KIT_INSTALLED_BROWSER = installedChromium()?.path ?? ''
  return turbo('test:browser', '--continue', '--concurrency=2')
}

/** A build as a step: what stopped it has been told, and nothing is left to test. */
async function builds(): Promise<number> {
  try {
    await alone(buildSite)
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    return 1
  }
}

/** Checks, builds, and runs all tests; the last line counts checks and tests. */
export async function test({ all }: { all?: boolean }): Promise<void> {
  if (all === true) process.env.KIT_ALL = '1'
  for (const file of resultFiles()) rmSync(file)
  const failed = await runChecks()
  const checksFailed = failed.length
  for (const step of all === true ? [...steps, ...longSteps] : steps) {
    if (failed.includes('words') || failed.includes('build')) break
    console.log(`\n— ${step.name}`)
    if ((await step.run()) !== 0) failed.push(step.name)
  }
  const tests = countTests(root, resultFiles())
  // A step that stopped before any test could fail counts as one failure.
  const silent =
    failed.length > checksFailed && tests.failures.length === 0 ? failed.length - checksFailed : 0
  if (failed.length > 0)
    console.error(['', `To mend: ${failed.join(', ')}.`, ...tests.failures].join('\n'))
  const passed = checkCount - checksFailed + tests.passed
  console.log(`\n${passed} passed, ${checksFailed + tests.failures.length + silent} failed`)
  if (failed.length > 0) process.exitCode = 1
  else if (tests.passed === 0) throw new Refusal('No test ran, which is a fault of the kit itself.')
}

function resultFiles(): string[] {
  return globSync('{apps,packages}/*/test-results/*.json', { cwd: root }).map((file) =>
    join(root, file),
  )
}
