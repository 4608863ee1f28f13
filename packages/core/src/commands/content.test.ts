import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { shippedFolder } from '../load/folder.ts'

const command = fileURLToPath(new URL('content.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('sound words: exit code 0', () => {
  expect(check(shippedFolder)).toMatchObject({ status: 0, stderr: '' })
})

test('mistakes in several files: all told, exit code 1, no stack trace', () => {
  cpSync(shippedFolder, folder, { recursive: true })
  edit('en/dimensions.yml', (text) => text.replace('headline:', 'hedline:'))
  edit('en/quiz.yml', (text) => text.replace(/(progress:.*){number}/, '$1{numbr}'))
  edit('workshop.yml', (text) => text.replace('length: 60', 'length: 55'))
  writeFileSync(join(folder, 'en/site.yml'), Buffer.from([0x74, 0x69, 0x74, 0xe9]))
  const { status, stderr } = check(folder)
  expect(status).toBe(1)
  expect(stderr).toContain('unknown key "hedline" (did you mean "headline"?)')
  expect(stderr).toMatch(/en\/quiz\.yml:\d+:\d+ {2}\w+: must contain /)
  expect(stderr).toMatch(
    /workshop\.yml:\d+:\d+ {2}length: "55" is no run sheet \(did you mean "45"\?\): write 30, 45, /,
  )
  expect(stderr).toContain('en/site.yml:1:4  this letter is not UTF-8')
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('a folder without a language, or none at all: one sentence', () => {
  expect(check(join(folder, 'en'))).toMatchObject({ status: 1 })
  const { status, stderr } = check(join(folder, 'nowhere'))
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

function check(content: string): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [command, '--content', content], {
    encoding: 'utf8',
  })
  return { status, stderr }
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(folder, path)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
