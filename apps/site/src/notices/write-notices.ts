import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../shell/run.ts'
import { type Bom, narrowed } from './bom.ts'
import { noticesText } from './notices-text.ts'
import { shipped } from './shipped.ts'

const names = { text: 'third-party-notices.txt', bill: 'bom.cdx.json' }

/** What stands beside the home page for whoever answers for it: license texts, bill of materials. */
export const notices: string[] = Object.values(names)

/** Writes both into the published folder, from what the rooms have built. */
export function writeNotices(folder: string): void {
  const all = shipped(join(root, 'apps'))
  writeFileSync(join(folder, names.text), noticesText(all))
  writeFileSync(join(folder, names.bill), `${JSON.stringify(narrowed(whole(), all), null, 2)}\n`)
}

/** The bill of everything that the rooms are built with, as pnpm writes it from the lockfile. */
function whole(): Bom {
  const format = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6']
  const rooms = ['site', 'quiz', 'deck', 'cards'].flatMap((room) => [
    '--filter',
    `@read-the-room/${room}`,
  ])
  const { status, stdout, stderr, error } = spawnSync(
    'pnpm',
    ['sbom', ...format, '--prod', ...rooms],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64e6,
      shell: process.platform === 'win32',
    },
  )
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`pnpm sbom ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as Bom
}
