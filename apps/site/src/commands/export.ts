import { join } from 'node:path'
import { KitError } from '../kit-error.ts'
import { takePictures } from '../pictures/take-pictures.ts'
import { root, run } from '../run.ts'
import type { WordOptions } from '../words-in-use.ts'
import { build } from './build.ts'

/**
 * Builds, then makes what needs a browser: the facilitator's papers and the pictures. The pages are
 * written again, for they list what exists; the archives come last and hold everything.
 */
export async function makeExports(words: WordOptions): Promise<void> {
  await build(words)
  await step('deck', 'export', 'The slides could not be printed')
  await takePictures()
  await step('site', 'build', 'The pages could not be written')
  // Pages are components, which need tsx to be read.
  await step('site', 'zips', 'The archives could not be written')
}

async function step(room: string, script: string, failure: string): Promise<void> {
  const code = await run('pnpm', ['--silent', 'run', script], join(root, 'apps', room))
  if (code !== 0) throw new KitError(`${failure}: the lines above say why.`)
}
