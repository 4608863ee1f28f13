import { join } from 'node:path'
import { KitError } from '../kit-error.ts'
import { root, run } from '../run.ts'
import { takePictures } from '../take-pictures.ts'
import { build, buildRooms } from './build.ts'

/**
 * Builds, then makes what needs a browser, and packs one archive a language. The archives come
 * last: they hold everything that is there by then.
 */
export async function makeExports({ content }: { content?: string }): Promise<void> {
  await build(content === undefined ? {} : { content })
  await takePictures()
  if ((await buildRooms()) !== 0) {
    throw new KitError('The build stopped: the lines above say where.')
  }
  // Pages are components, which need tsx to be read.
  if ((await run('pnpm', ['--silent', 'run', 'zips'], join(root, 'apps/site'))) !== 0) {
    throw new KitError('The archives could not be written: the lines above say why.')
  }
}
