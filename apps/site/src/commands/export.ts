import { takePictures } from '../take-pictures.ts'
import { build, buildRooms } from './build.ts'

/** Builds, then makes what needs a browser: the pictures on the home page and in the README. */
export async function makeExports({ content }: { content?: string }): Promise<void> {
  await build(content === undefined ? {} : { content })
  await takePictures()
  await buildRooms()
}
