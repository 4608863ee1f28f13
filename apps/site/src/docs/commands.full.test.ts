import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { shippedFolder } from '@read-the-room/core/load'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mostMail } from '../files/in-archive.ts'
import { exportsFolder } from '../finished/exports.ts'
import { lanAddress } from '../serve/lan-address.ts'
import { root } from '../shell/run.ts'
import { buildKit } from '../testing/build-kit.ts'
import { deadLinks } from '../testing/dead-links.ts'
import { commandsIn, docs } from './docs.ts'

// Runs what the docs tell people to type, from a folder beside which there is nothing yet. Left
// out: the tests themselves, the measurements, and what publishes.
const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const here = join(place, 'kit')
const known = newFiles()
beforeAll(() => mkdirSync(here))
afterAll(() => {
  rmSync(place, { recursive: true })
  // Tests that come after look at the kit's own build, and the docs build it in other languages.
  buildKit()
})

const networked = !('refused' in lanAddress(true, networkInterfaces()))
const mine = docs().flatMap((doc) => commandsIn(doc))
const commands = [...new Set(mine)]
  .filter((command) => !/^npm (test|run (test|bench))/.test(command))
  // A translator's own language and a folder that has yet to be named.
  .filter((command) => !/ de\/| FOLDER( |$)/.test(command))
  // The folder is made before it is named.
  .sort((one, other) => Number(other.includes(' new ')) - Number(one.includes(' new ')))

test('the docs name more than a few commands', () => {
  expect(commands.length).toBeGreaterThan(12)
})

/** What cannot be done as it stands, and the sentence that says so. */
const refusals: Record<string, RegExp> = {
  'npm run new': /missing required argument 'folder'/,
  'npm run cards': /Usage: /,
  'npm run room': /required option '--host <address>' not specified/,
  ...(networked
    ? {}
    : { 'npm start -- --lan': /is on no local network|address of this computer is public/ }),
}

test.each(commands)('%s', async (command) => {
  const { code, output } = await type(command)
  const refusal = refusals[command]
  if (refusal === undefined) expect(code, output).toBe(0)
  else expect(output).toMatch(refusal)
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
})

test('each archive that was exported fits a mail, and its pages find their files', () => {
  const exported = exportsFolder(shippedFolder)
  const archives = globSync('*.zip', { cwd: exported })
  expect(archives.length).toBeGreaterThan(1)
  for (const name of archives) {
    const bytes = readFileSync(join(exported, name))
    expect(bytes.length, name).toBeLessThanOrEqual(mostMail)
    expect(deadLinks(bytes), name).toEqual([])
  }
})

test('none leaves a file that git would take for the kit, here or where the kit lies', () => {
  expect(newFiles()).toEqual(known)
  // A table was given its name by who typed it.
  const left = readdirSync(here).filter((name) => !name.endsWith('.csv'))
  expect(left.length).toBeGreaterThan(0)
  const ignored = spawnSync('git', ['check-ignore', ...left], { cwd: root, encoding: 'utf8' })
  expect(ignored.stdout.trim().split('\n')).toEqual(left)
})

/** The files of the kit's folder that git does not know and was not told to ignore. */
function newFiles(): string[] {
  const list = ['ls-files', '--others', '--exclude-standard']
  return execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\n')
}

/** What a server says once people can use it. */
const ready = /Ctrl-C stops\.|Local:|are ready: http/

/** Types a command and waits for its end; a server is stopped by Ctrl-C once it is ready. */
function type(command: string): Promise<{ code: number; output: string }> {
  const [, ...words] = command.split(' ')
  const child = spawn('npm', ['--prefix', root, ...words], {
    cwd: here,
    detached: true,
    env: { ...process.env, INIT_CWD: here, PATH: ownPath() },
  })
  const serves = /^npm (start|run (dev|room))/.test(command) && !command.includes('--help')
  return new Promise((resolve, reject) => {
    let output = ''
    let stopped = false
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (!serves || stopped || !ready.test(output)) return
      stopped = true
      stop(child)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: stopped ? 0 : (code ?? 1), output }))
  })
}

/** A person's own path: without the programs of the rooms, which a test has at hand. */
function ownPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.filter((folder) => !folder.includes('node_modules')).join(delimiter)
}

/** Ctrl-C reaches a command and all that it has started. */
function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGINT')
}
