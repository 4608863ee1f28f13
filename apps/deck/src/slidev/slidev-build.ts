import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { load } from '@read-the-room/core/load'
import { finished } from './page.ts'
import { environment, type Target } from './target.ts'

const app = fileURLToPath(new URL('../..', import.meta.url))
const slidev = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
const run = promisify(execFile)

/**
 * Builds one deck into a folder, all run sheets in it: `index.html?sheet=60#/1` is a slide of one,
 * `index.html?sheet=60&print=clicks#/print` all its steps. Throws what Slidev says when it cannot.
 */
export async function build(target: Target, folder: string): Promise<void> {
  const flags = ['--base', './', '--out', folder]
  const notes = target.audience === 'room' ? ['--without-notes'] : []
  try {
    await run(process.execPath, [slidev, 'build', 'slides.md', ...flags, ...notes], {
      cwd: app,
      env: { ...process.env, ...environment(target) },
    })
  } catch (error) {
    // Vite tells its errors on either stream; a program that was stopped from outside tells none.
    const { stdout, stderr, signal } = error as Record<'stdout' | 'stderr' | 'signal', string>
    const said = `${stderr}${stdout.slice(-3000)}` || `stopped by ${signal}`
    throw new Error(`${target.audience} ${target.locale}: ${said}`)
  }
  // Slidev writes these two for hosts that rewrite addresses; the hash router needs neither.
  for (const stray of ['404.html', '_redirects']) await rm(join(folder, stray), { force: true })
  const page = join(folder, 'index.html')
  await writeFile(page, finished(await readFile(page, 'utf8'), load(target.locale)))
  console.log(`deck: ${target.audience} ${target.locale}`)
}
