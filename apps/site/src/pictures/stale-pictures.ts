import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentLocales, shippedFolder } from '@read-the-room/core/load'
import { pictured, sourceHash } from './picture-sources.ts'

/** Where the pictures are, with the hashes of what they showed when they were taken. */
export const pictureFolder = fileURLToPath(new URL('../../pictures', import.meta.url))
const record = join(pictureFolder, 'taken.json')

/** The pictures whose words or look have changed since they were taken, or that are missing. */
export function stalePictures(): string[] {
  const taken = JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>
  return Object.entries(hashes())
    .filter(([name, hash]) => taken[name] !== hash || !existsSync(join(pictureFolder, name)))
    .map(([name]) => `apps/site/pictures/${name}`)
}

/** Keeps the hashes of what the pictures show now. */
export function recordPictures(): void {
  writeFileSync(record, `${JSON.stringify(hashes(), null, 2)}\n`)
}

function hashes(): Record<string, string> {
  return Object.fromEntries(
    contentLocales(shippedFolder).flatMap((locale) =>
      pictured.map((name) => [`${name}-${locale}.png`, sourceHash(name, locale)]),
    ),
  )
}
