import { Refusal } from '@read-the-room/core/refusal'
import { stalePictures } from '../pictures/stale-pictures.ts'
import { fromRoot, run } from '../shell/run.ts'
import { proof } from './apps.ts'
import { useWords } from './words-in-use.ts'

/** One check: its name for people, and the program that does it. */
type Check = { name: string; command: [string, ...string[]] }

const checks: Check[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--reporter=summary', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'boundaries', command: ['turbo', 'boundaries'] },
  { name: 'types', command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only'] },
]

/** Runs every check and throws one sentence that names those that failed. */
export async function check({ content }: { content?: string }): Promise<void> {
  const failed = await runChecks(content)
  if (!failed.includes('words')) {
    console.log('\n— cards')
    if ((await proof()) !== 0) failed.push('cards')
  }
  if (failed.length > 0)
    throw new Refusal(`To mend: ${failed.join(', ')}. The lines above say where.`)
  console.log('\nFormat, dead code, boundaries, types, words and cards are in order.')
}

/** Runs every check, none stopped by another; gives the names of those that failed. */
export async function runChecks(content?: string): Promise<string[]> {
  const failed: string[] = []
  console.log('\n— words')
  try {
    useWords(content === undefined ? {} : { content })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    failed.push('words')
  }
  for (const { name, command } of checks) {
    console.log(`\n— ${name}`)
    const [program, ...args] = command
    if ((await run(program, args)) !== 0) failed.push(name)
  }
  if (!failed.includes('words')) notePictures()
  return failed
}

/** How many checks there are, the words included. */
export const checkCount = checks.length + 1

/** Names old pictures without stopping anybody: who changes a word need not have a browser. */
function notePictures(): void {
  console.log('\n— pictures')
  for (const picture of stalePictures()) {
    console.log(`${fromRoot(picture)} shows what has changed since; npm run export takes it anew.`)
  }
}
