import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder of the whole kit. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

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
