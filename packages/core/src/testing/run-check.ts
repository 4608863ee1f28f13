import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../commands/content.ts', import.meta.url))

/** What `npm run content` answered. */
export type Answer = { status: number; stdout: string; stderr: string }

/** Runs the check as people do, in a process of its own. */
export function runCheck(...words: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...words], (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

/** Lines that look like a stack trace. */
export function traces({ stdout, stderr }: Answer): string[] {
  return `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /^\s+at |^Node\.js v|Error:/.test(line))
}
