import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtLocales, contentFolder, picturesIn, shippedFolder } from '@read-the-room/core/load'
import { pictured, sourceHash } from './picture-sources.ts'

/** The kit's own pictures, committed: the README shows them, and so do words that have none. */
export const shippedPictures = fileURLToPath(new URL('../../pictures', import.meta.url))

/** Where the pictures of the words in use are; who has a folder of their own keeps them there. */
export function pictureFolder(folder = contentFolder()): string {
  return folder === shippedFolder ? shippedPictures : picturesIn(folder)
}

/**
 * The pictures whose words or look have changed since they were taken, or that are missing. A
 * folder of which none was ever taken shows the kit's, and is not asked for any.
 */
export function stalePictures(folder = contentFolder()): string[] {
  if (folder !== shippedFolder && !existsSync(recordOf(folder))) return []
  const taken = takenIn(folder)
  const files = Object.entries(hashes(folder)).map(([name, hash]) => ({
    file: join(pictureFolder(folder), name),
    fresh: taken[name] === hash,
  }))
  return files.filter(({ file, fresh }) => !fresh || !existsSync(file)).map(({ file }) => file)
}

/** Keeps the hashes of what the pictures of these languages show now. */
export function recordPictures(locales: string[], folder = contentFolder()): void {
  const record = { ...takenIn(folder), ...hashes(folder, locales) }
  writeFileSync(recordOf(folder), `${JSON.stringify(record, null, 2)}\n`)
}

function takenIn(folder: string): Record<string, string> {
  const record = recordOf(folder)
  return existsSync(record)
    ? (JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>)
    : {}
}

function recordOf(folder: string): string {
  return join(pictureFolder(folder), 'taken.json')
}

/** Of every language that has slides, whatever the command at hand builds. */
function hashes(folder: string, locales = builtLocales(folder, '')): Record<string, string> {
  return Object.fromEntries(
    locales.flatMap((locale) =>
      pictured.map((name) => [`${name}-${locale}.png`, sourceHash(name, locale, folder)]),
    ),
  )
}
