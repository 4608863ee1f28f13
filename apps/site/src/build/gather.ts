import { cpSync, existsSync, globSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { takePapers } from '../finished/exports.ts'
import { pictureFolder, shippedPictures } from '../pictures/stale-pictures.ts'
import type { SiteFolders } from '../shell/places.ts'

const apps = fileURLToPath(new URL('../../..', import.meta.url))

/** Takes what the other rooms have built and what has been exported, as files. */
export function gather({ publicFolder, facilitatorFolder }: SiteFolders, locales: string[]): void {
  for (const folder of [publicFolder, facilitatorFolder]) mkdirSync(folder, { recursive: true })
  copy('deck/build/public', join(publicFolder, 'deck'))
  copy('deck/build/facilitator', facilitatorFolder)
  copy('quiz/build', join(publicFolder, 'quiz'))
  copy('cards/build/public', join(publicFolder, 'cards'))
  if (existsSync(join(apps, 'cards/build/facilitator'))) {
    copy('cards/build/facilitator', facilitatorFolder)
  }
  for (const locale of locales) takePapers(locale, facilitatorFolder)
  const pictures = join(publicFolder, 'pictures')
  for (const from of new Set([shippedPictures, pictureFolder()])) {
    for (const file of globSync('*.png', { cwd: from }))
      cpSync(join(from, file), join(pictures, file))
  }
}

function copy(from: string, to: string): void {
  const source = join(apps, from)
  if (!existsSync(source)) throw new Error(`apps/${from} is missing: npm run build makes it`)
  // What Vite says of others' work in it is told in one place.
  cpSync(source, to, { recursive: true, filter: (file) => basename(file) !== '.vite' })
}
