import { spawn } from 'node:child_process'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole kit. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** A path as one writes it in the kit's folder, `/` between names. */
export function fromRoot(path: string): string {
  return relative(root, path).split(sep).join('/')
}

/** Runs a program in the kit's folder, its output shown as it comes; gives its exit code. */
export function run(command: string, args: string[], cwd = root): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** Runs turbo tasks; lines of what is cached are not repeated. */
export function turbo(...args: string[]): Promise<number> {
  return run('turbo', ['run', ...args, '--output-logs=new-only'])
}
