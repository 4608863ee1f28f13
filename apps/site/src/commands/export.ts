import { join } from 'node:path'
import { facilitatorFolder } from '../gather.ts'
import { KitError } from '../kit-error.ts'
import { root, run } from '../run.ts'
import { takePictures } from '../take-pictures.ts'
import { build, buildRooms } from './build.ts'

/** Builds, then makes what needs a browser: pictures of the rooms, and the deck on paper. */
export async function makeExports({ content }: { content?: string }): Promise<void> {
  await build(content === undefined ? {} : { content })
  await takePictures()
  await buildRooms()
  console.log(
    'Printing the slides, guides, run sheets and handouts, and writing PowerPoint files …',
  )
  const args = ['src/export.ts', '--out', facilitatorFolder]
  if ((await run('node', args, join(root, 'apps/deck'))) !== 0) {
    throw new KitError('The export stopped: the lines above say where.')
  }
}
