import { cpSync, existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Workshop } from '@read-the-room/core'
import { takePapers } from '../finished/exports.ts'
import { takeForSystems } from '../finished/for-systems.ts'
import { inOwnColors } from '../pictures/in-own-colors.ts'
import { pictureFolder, shippedPictures } from '../pictures/stale-pictures.ts'
import type { SiteFolders } from '../shell/places.ts'

const apps = fileURLToPath(new URL('../../..', import.meta.url))

/** Takes what the other rooms have built and what has been exported, as files. */
export async function gather(
  { publicFolder, facilitatorFolder }: SiteFolders,
  locales: string[],
  colors: Workshop['colors'],
): Promise<void> {
  for (const folder of [publicFolder, facilitatorFolder]) mkdirSync(folder, { recursive: true })
  copy('deck/build/public', join(publicFolder, 'deck'))
  copy('deck/build/facilitator', facilitatorFolder)
  copy('quiz/build', join(publicFolder, 'quiz'))
  copy('cards/build/public', join(publicFolder, 'cards'))
  if (existsSync(join(apps, 'cards/build/facilitator'))) {
    copy('cards/build/facilitator', facilitatorFolder)
  }
  for (const locale of locales) {
    takePapers(locale, facilitatorFolder)
    takeForSystems(locale, facilitatorFolder)
  }
  await takePictures(join(publicFolder, 'pictures'), colors)
}

/** Pictures of one's own slides and words, where they have been taken; else the kit's, in one's own colors. */
async function takePictures(folder: string, colors: Workshop['colors']): Promise<void> {
  const own = pictureFolder()
  mkdirSync(folder, { recursive: true })
  for (const file of globSync('*.png', { cwd: shippedPictures })) {
    const [from, to] = [join(shippedPictures, file), join(folder, file)]
    if (Object.keys(colors).length === 0) cpSync(from, to)
    else if (!existsSync(join(own, file))) writeFileSync(to, await inOwnColors(from, colors))
  }
  if (own === shippedPictures) return
  for (const file of globSync('*.png', { cwd: own })) cpSync(join(own, file), join(folder, file))
}

function copy(from: string, to: string): void {
  const source = join(apps, from)
  if (!existsSync(source)) throw new Error(`apps/${from} is missing: npm run build makes it`)
  // What Vite says of others' work in it is told in one place.
  cpSync(source, to, { recursive: true, filter: (file) => basename(file) !== '.vite' })
}
