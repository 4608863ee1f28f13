import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '@read-the-room/core/refusal'
import { alone } from '../finished/alone.ts'
import { useExports } from '../finished/exports.ts'
import { publish } from '../finished/publish.ts'
import { recover } from '../finished/swap.ts'
import { siteFolder } from '../shell/places.ts'
import { root, turbo } from '../shell/run.ts'
import { useWords, type WordOptions } from './words-in-use.ts'

/** Builds all rooms and gathers them in `apps/site/dist`. */
export async function build(words: WordOptions): Promise<void> {
  useWords(words)
  await alone(buildSite)
}

/** Builds the words in use; what stands in `apps/site/dist` stays until the new site is whole. */
export async function buildSite(): Promise<void> {
  console.log('Building the slides, the quiz, the cards and the site …')
  recover(siteFolder)
  useExports()
  if ((await buildRooms()) !== 0) {
    throw new Refusal(
      'The build stopped: the lines above say where. What was built before is still there.',
    )
  }
  publish()
}

/** Builds into empty folders: a cached build restores its files, and leaves older ones lying. */
function buildRooms(): Promise<number> {
  clearRooms()
  return turbo('build')
}

/** Throws away what was built for the site, not the site itself. */
export function clearRooms(): void {
  for (const folder of globSync('apps/*/build', { cwd: root })) {
    rmSync(join(root, folder), { recursive: true })
  }
}
