import { join } from 'node:path'
import { facilitatorFolder } from '../gather.ts'
import { KitError } from '../kit-error.ts'
import { root, run } from '../run.ts'
import { takePictures } from '../take-pictures.ts'
import { build, buildRooms } from './build.ts'

/**
 * Builds, then makes what needs a browser: pictures of the rooms and the deck on paper; then packs
 * one archive a language. The archives come last: they hold everything that is there by then.
 */
export async function makeExports({ content }: { content?: string }): Promise<void> {
  await build(content === undefined ? {} : { content })
  await takePictures()
  if ((await buildRooms()) !== 0) {
    throw new KitError('The build stopped: the lines above say where.')
  }
  console.log(
    'Printing the slides, guides, run sheets and handouts, and writing PowerPoint files …',
  )
  const papers = ['src/export.ts', '--out', facilitatorFolder]
  if ((await run('node', papers, join(root, 'apps/deck'))) !== 0) {
    throw new KitError('The export stopped: the lines above say where.')
  }
  // Pages are components, which need tsx to be read.
  if ((await run('pnpm', ['--silent', 'run', 'zips'], join(root, 'apps/site'))) !== 0) {
    throw new KitError('The archives could not be written: the lines above say why.')
  }
}
