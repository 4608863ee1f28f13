import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../shell/run.ts'

// What people mistype, and places where they may not write or read: one sentence each.
const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
afterAll(() => rmSync(place, { recursive: true }))
chmodSync(place, 0o755)
mkdirSync(join(place, 'closed'))
writeFileSync(join(place, 'closed/workshop.yml'), 'extends: read-the-room\n')
mkdirSync(join(place, 'own'))
writeFileSync(join(place, 'own/workshop.yml'), 'extends: read-the-room\n')
mkdirSync(join(place, 'empty'))
mkdirSync(join(place, 'settings/workshop.yml'), { recursive: true })
writeFileSync(join(place, 'file'), '')
chmodSync(join(place, 'closed/workshop.yml'), 0)
chmodSync(join(place, 'own'), 0o555)

const cases: [command: string, told: string][] = [
  [
    'start --port abc',
    "option '--port <number>' argument 'abc' is invalid. A port is a whole number from 0 to 65535.",
  ],
  ['start --lan 203.0.113.99', '203.0.113.99 is no address of this computer on a network'],
  [
    'start --content own/workshop.yml',
    'own/workshop.yml is a file: name the folder that it is in, PLACE/own.',
  ],
  ['build --content nowhere', 'There is no folder PLACE/nowhere: correct --content.'],
  ['build --content empty', 'PLACE/empty has no language folder: add one, such as en.'],
  [
    'build --content settings',
    'workshop.yml:1:1  is a folder: put a file of this name in its place',
  ],
  [
    'build --content closed',
    'PLACE/closed/workshop.yml is closed to you: change who may read and write it, or choose another place.',
  ],
  [
    'build --locale toString',
    'There is no language "toString": write one or more of en, es, pseudo, pseudo-rtl.',
  ],
  ['dev --content nowhere', 'There is no folder PLACE/nowhere: correct --content.'],
  ['export --locale xx', 'There is no language "xx"'],
  ['content --content closed', 'PLACE/closed/workshop.yml is closed to you'],
  ['content --table empty --locale es', 'PLACE/empty is a folder: name a file.'],
  ['content --table own/es.csv --locale es', 'PLACE/own/es.csv is closed to you'],
  ['content --table nowhere/es.csv --locale es', 'There is no folder PLACE/nowhere.'],
  ['content --from nowhere.csv --locale es', 'There is no file PLACE/nowhere.csv.'],
  ['content --from empty --locale es', 'PLACE/empty is a folder: name a file.'],
  ['new', "missing required argument 'folder'"],
  ['new own', 'PLACE/own is not empty: name a new folder, or an empty one.'],
  ['new own/below', 'PLACE/own/below is closed to you'],
  ['new file/below', 'PLACE/file/below leads through a file: name a folder.'],
  ['new /proc/below', '/proc/below is not there: correct the name.'],
  ['cards proof --content nowhere', 'There is no folder PLACE/nowhere: correct --content.'],
  ['deck:lint --content nowhere', 'There is no folder PLACE/nowhere: correct --content.'],
  ['deck:lint --locale xx', 'There is no language "xx"'],
  [
    'deck:lint --length 60-onlin',
    'There is no length "60-onlin" (did you mean "60-online"?): write one or more of 30, 45, 60, ',
  ],
  [
    'bench attic',
    'npm run bench -- names a room: quiz, deck, cards, room, site; none measures all.',
  ],
  ['attic', "unknown command 'attic'"],
]

test.concurrent.each(cases)('%s is told in a sentence', async (command, told) => {
  const { code, output } = await typed(command)
  expect(output.replaceAll(place, 'PLACE')).toContain(told)
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$|^Node\.js v/m)
  expect(code).toBe(1)
})

/** Types a command beside the folders above, as somebody who may not do everything. */
function typed(command: string): Promise<{ code: number | null; output: string }> {
  const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const words = [join(root, 'apps/site/src/commands/kit.ts'), ...command.split(' ')]
  const env = { ...process.env, INIT_CWD: place }
  const child = spawn(process.execPath, words, { cwd: root, env, ...somebody })
  return new Promise((resolve, reject) => {
    let output = ''
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}
