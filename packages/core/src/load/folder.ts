import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { logoEnding } from '../logo/logo.ts'
import { isLanguage } from '../model/language.ts'
import { decode } from '../yaml/decode.ts'

/** The words that the kit ships. */
export const shippedFolder = fileURLToPath(new URL('../../content', import.meta.url))

/** What a new folder of an organization begins with. */
export const starterFolder = fileURLToPath(new URL('../../starter', import.meta.url))

/** The content folder in use: `--content` of the command (as KIT_CONTENT), else the shipped one. */
export function contentFolder(): string {
  return process.env.KIT_CONTENT ?? shippedFolder
}

/**
 * Takes the words from the folder of `--content`, in this process and those that it starts. npm
 * changes to the kit's own folder; what a person types is relative to where they stand.
 */
export function useContent(typed: string | undefined): string {
  if (typed !== undefined) process.env.KIT_CONTENT = typed.trim() === '' ? '' : here(typed)
  return contentFolder()
}

/** A path as a person typed it. */
export function here(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/** Where the pictures of an organization's own slides, quiz and cards are, once they are taken. */
export function picturesIn(folder: string): string {
  return join(folder, 'pictures')
}

/** A file as bytes, with its path inside the content folder, `/` between names. */
export type FolderFile = { path: string; bytes: Uint8Array }

/** The content files: those beside `workshop.yml` and those in the language folders. */
export function contentFiles(folder: string): FolderFile[] {
  return contentPaths(folder).map((path) => read(folder, path))
}

/** The paths of the content files. */
export function contentPaths(folder: string): string[] {
  return ['', ...ownLocales(folder)].flatMap((inside) => filesIn(folder, inside, /\.yml$/))
}

/** The locales of a folder: subfolders named like a language (`en`, `pt-BR`), in order. */
export function contentLocales(folder: string): string[] {
  const own = ownLocales(folder)
  const shipped = extendsShipped(folder) ? contentLocales(shippedFolder) : []
  return [...new Set([...own, ...shipped])].sort()
}

/** An `img` or `doc` folder is no language: a language holds words. */
function ownLocales(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isLanguage(entry.name))
    .map(({ name }) => name)
    .filter((name) => filesIn(folder, name, /\.yml$/).length > 0)
    .sort()
}

function filesIn(folder: string, inside: string, ending: RegExp): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name) && !entry.name.includes('\uFFFD'))
    .map(({ name }) => (inside === '' ? name : `${inside}/${name}`))
    .sort()
}

function read(folder: string, path: string): FolderFile {
  return { path, bytes: readFileSync(join(folder, path)) }
}

/**
 * Whether the folder's `workshop.yml` says that it takes from the kit what it leaves out. What else
 * it may say there is told as a mistake of that line, rather than of every file that is left out.
 */
export function extendsShipped(folder: string): boolean {
  if (!hasSettings(folder)) return false
  const decoded = decode('workshop.yml', readFileSync(join(folder, 'workshop.yml')))
  return 'text' in decoded && /^(--- *)?[ {?]*["']?extends["']? *:?/m.test(decoded.text)
}

/** Whether `workshop.yml` is there, as a file. */
export function hasSettings(folder: string): boolean {
  const file = join(folder, 'workshop.yml')
  return existsSync(file) && statSync(file).isFile()
}

/** SHA-256 over names and bytes of words and pictures: what a cache must know of the folder. */
export function contentHash(folder: string): string {
  const hash = createHash('sha256')
  const taken = existsSync(picturesIn(folder)) ? filesIn(folder, 'pictures', /\.png$/) : []
  const pictures = [...filesIn(folder, '', logoEnding), ...taken].map((path) => read(folder, path))
  for (const { path, bytes } of [...contentFiles(folder), ...pictures]) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
