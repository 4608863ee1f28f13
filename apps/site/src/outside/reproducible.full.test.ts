import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../shell/run.ts'
import { runKit } from '../testing/build-kit.ts'
import { fileHashes } from '../testing/file-hashes.ts'

const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(place, { recursive: true }))

test('the same kit in two folders is built the same, byte for byte', () => {
  const copies = ['one', 'a copy'].map((name) => join(place, name))
  for (const copy of copies) {
    for (const path of tracked()) cpSync(join(root, path), join(copy, path))
    // What is made for learning systems lies beside the facilitator's page.
    runKit(copy, 'export', '--for', 'lms')
    runKit(copy, 'build')
  }
  const [here, there] = copies.map((folder) => fileHashes(join(folder, 'apps/site/dist')))
  expect(Object.keys(here ?? {}).length).toBeGreaterThan(300)
  expect(Object.keys(here ?? {}).filter((name) => name.includes('/lms/')).length).toBeGreaterThan(7)
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
