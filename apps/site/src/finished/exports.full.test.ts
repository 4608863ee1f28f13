import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { load } from '@read-the-room/core/load'
import { afterAll, expect, test } from 'vitest'
import { facilitatorFolder, siteFolder } from '../shell/places.ts'
import { root } from '../shell/run.ts'
import { buildKit } from '../testing/build-kit.ts'
import { exportByHand, isExported, paper } from '../testing/export-by-hand.ts'
import { fileHashes } from '../testing/file-hashes.ts'
import { exportsFolder } from './exports.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => {
  for (const path of [folder, exportsFolder(folder)]) rmSync(path, { recursive: true, force: true })
  buildKit()
})

const older = () => load('en', folder).site.facilitator.older

test('exports survive builds of the same words, of others and failed ones; older ones are told', () => {
  write('Autumn careers week')
  exportByHand(folder)
  buildKit('--content', folder)
  expect(isExported()).toBe(true)
  expect(pageSays(paper)).toBe(true)
  expect(pageSays(older())).toBe(false)

  write('Spring careers week')
  buildKit('--content', folder)
  expect(isExported()).toBe(true)
  expect(pageSays(older())).toBe(true)

  buildKit()
  expect(pageSays(older())).toBe(false)
  buildKit('--content', folder)
  expect(isExported()).toBe(true)

  const before = fileHashes(siteFolder)
  write('Summer careers week')
  for (const room of ['deck', 'quiz', 'cards', 'site']) {
    const { status, output } = buildWithout(room)
    expect(status, output).toBe(1)
    expect(output).toContain('What was built before is still there.')
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
    expect(fileHashes(siteFolder)).toEqual(before)
  }
})

function write(event: string): void {
  writeFileSync(join(folder, 'workshop.yml'), `extends: read-the-room\nevent: ${event}\n`)
}

/** Whether the facilitator's home holds a text. */
function pageSays(text: string): boolean {
  return readFileSync(join(facilitatorFolder, 'index.html'), 'utf8').includes(text)
}

/** A build in which one room fails: the program that starts it refuses to. */
function buildWithout(room: string): { status: number | null; output: string } {
  const programs = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  const pnpm = join(root, 'node_modules/.bin/pnpm')
  const script = `#!/bin/sh\ncase "$PWD" in */apps/${room}) exit 1;; esac\nexec ${JSON.stringify(pnpm)} "$@"\n`
  writeFileSync(join(programs, 'pnpm'), script, { mode: 0o755 })
  const { status, stdout, stderr } = spawnSync(
    'node',
    [join(root, 'apps/site/src/commands/kit.ts'), 'build', '--content', folder],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH ?? ''}` },
    },
  )
  rmSync(programs, { recursive: true })
  return { status, output: `${stdout}${stderr}` }
}
