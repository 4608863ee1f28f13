import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The words that the kit ships. */
export const shippedFolder = fileURLToPath(new URL('../content', import.meta.url))

/** The content folder in use: `--content` of the command (as KIT_CONTENT), else the shipped one. */
export function contentFolder(): string {
  return process.env.KIT_CONTENT ?? shippedFolder
}

/** The content files of a folder, as bytes, with paths inside it and `/` between names. */
export function contentFiles(folder: string): { path: string; bytes: Uint8Array }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      bytes: readFileSync(file),
    }))
}

/** The locales of a folder: its subfolders named like a language (`en`, `pt-BR`), in order. */
export function contentLocales(folder: string): string[] {
  const own = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(entry.name))
    .map(({ name }) => name)
  const shipped = extendsShipped(folder) ? contentLocales(shippedFolder) : []
  return [...new Set([...own, ...shipped])].sort()
}

/** Whether the folder's `workshop.yml` says that it takes from the kit what it leaves out. */
export function extendsShipped(folder: string): boolean {
  const file = join(folder, 'workshop.yml')
  return existsSync(file) && /^extends: *read-the-room *$/m.test(readFileSync(file, 'utf8'))
}

/** SHA-256 over names and bytes: what a cache must know of a content folder. */
export function contentHash(folder: string): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of contentFiles(folder)) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
