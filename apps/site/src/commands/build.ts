import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { KitError } from '../kit-error.ts'
import { root, turbo } from '../run.ts'
import { useWords, type WordOptions } from '../words-in-use.ts'

/** Builds all rooms and gathers them in `apps/site/dist`. */
export async function build(words: WordOptions): Promise<void> {
  useWords(words)
  console.log('Building the slides, the quiz, the cards and the site …')
  if ((await buildRooms()) !== 0) {
    throw new KitError('The build stopped: the lines above say where.')
  }
}

/** Builds into empty folders: a cached build restores its files, and leaves older ones lying. */
export function buildRooms(): Promise<number> {
  for (const folder of globSync('apps/*/dist', { cwd: root })) {
    rmSync(join(root, folder), { recursive: true })
  }
  return turbo('build')
}
