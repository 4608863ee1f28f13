import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './run.ts'
import { buildKit, runKit } from './testing/build-kit.ts'

const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(place, { recursive: true }))

test('the same kit in two folders is built the same, byte for byte', () => {
  const copy = join(place, 'a copy')
  for (const path of tracked()) cpSync(join(root, path), join(copy, path))
  // What has been exported lies here alone, and is no part of a build.
  process.env.KIT_EXPORTS = join(place, 'none')
  buildKit()
  runKit(copy, 'build')
  const [here, there] = [hashes(root), hashes(copy)]
  expect(Object.keys(here).length).toBeGreaterThan(300)
  expect(there).toEqual(here)
})

/** The files of the kit itself, without what is built or installed. */
function tracked(): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter(
      (path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
    )
}

function hashes(folder: string): Record<string, string> {
  const dist = join(folder, 'apps/site/dist')
  const files = globSync('**/*', { cwd: dist }).filter((path) =>
    statSync(join(dist, path)).isFile(),
  )
  return Object.fromEntries(
    files.sort().map((path) => {
      const bytes = readFileSync(join(dist, path))
      return [path, createHash('sha256').update(bytes).digest('hex')]
    }),
  )
}
