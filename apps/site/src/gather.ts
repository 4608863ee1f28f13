import { cpSync, existsSync, globSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pictureFolder, shippedPictures } from './pictures/stale-pictures.ts'
import { siteFolder } from './serve/serve.ts'

const apps = fileURLToPath(new URL('../..', import.meta.url))

/** Safe to publish. */
export const publicFolder = join(siteFolder, 'public')

/** For the facilitator alone. */
export const facilitatorFolder = join(siteFolder, 'facilitator')

/** Takes what the other rooms have built, as files. */
export function gather(): void {
  for (const folder of [publicFolder, facilitatorFolder]) mkdirSync(folder, { recursive: true })
  copy('deck/dist/public', join(publicFolder, 'deck'))
  copy('deck/dist/facilitator', facilitatorFolder)
  copy('quiz/dist', join(publicFolder, 'quiz'))
  copy('cards/dist/public', join(publicFolder, 'cards'))
  if (existsSync(join(apps, 'cards/dist/facilitator'))) {
    copy('cards/dist/facilitator', facilitatorFolder)
  }
  const pictures = join(publicFolder, 'pictures')
  for (const from of new Set([shippedPictures, pictureFolder()])) {
    for (const file of globSync('*.png', { cwd: from }))
      cpSync(join(from, file), join(pictures, file))
  }
}

function copy(from: string, to: string): void {
  const source = join(apps, from)
  if (!existsSync(source)) throw new Error(`apps/${from} is missing: npm run build makes it`)
  cpSync(source, to, { recursive: true })
}
