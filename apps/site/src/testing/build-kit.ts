import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../shell/run.ts'

/** Builds the kit as `npm run build` does, here or in a copy; throws with what it printed. */
export function buildKit(...options: string[]): void {
  runKit(root, 'build', ...options)
}

/** Runs a command of the kit that lies in a folder; throws with what it printed. */
export function runKit(folder: string, ...words: string[]): void {
  const { status, output } = tryKit(folder, ...words)
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}:\n${output}`)
}

/**
 * Runs a command of the kit that lies in a folder, as if typed there; gives its exit code and all
 * that it printed.
 */
export function tryKit(
  folder: string,
  ...words: string[]
): { status: number | null; output: string } {
  const kit = join(folder, 'apps/site/kit.mjs')
  const { status, stdout, stderr } = spawnSync('node', [kit, ...words], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  })
  return { status, output: `${stdout}\n${stderr}` }
}
