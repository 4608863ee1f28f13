import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { contentFolder, inspect, shippedFolder } from '@read-the-room/core/load'
import { root } from '../shell/run.ts'
import { draftOf } from './swap.ts'

/**
 * What `npm run export` has made of the words in use: papers in `facilitator`, archives beside it.
 * It lies outside of what is built, so that it stays until it is exported anew.
 */
export function exportsFolder(words = contentFolder()): string {
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 8)
  const name = words === shippedFolder ? 'kit' : `${basename(words)}-${hash}`
  return join(root, 'apps/site/exports', name)
}

/** Sets what the site takes in, for the build that is started from here, and for its caches. */
export function useExports(folder = exportsFolder()): void {
  process.env.KIT_EXPORTS = folder
  process.env.KIT_EXPORTS_HASH = hashOf(folder)
}

/** The exports that a build takes in. */
export function exportsInUse(): string {
  return process.env.KIT_EXPORTS ?? exportsFolder()
}

/** Copies the exported papers of a language into the facilitator's folder of a site. */
export function takePapers(locale: string, to: string): void {
  const from = join(exportsInUse(), 'facilitator')
  for (const name of globSync(`*-${locale}.*`, { cwd: from }))
    cpSync(join(from, name), join(to, name))
}

/** Copies the archives of some languages beside the halves of a site. */
export function takeArchives(locales: string[], to: string): void {
  for (const locale of locales) {
    const archive = join(exportsInUse(), archiveName(locale))
    if (existsSync(archive)) cpSync(archive, join(to, archiveName(locale)))
  }
}

/** The archive of a language: everything to unzip and open without Node. */
export function archiveName(locale: string): string {
  return `read-the-room-${locale}.zip`
}

/** Whether what was exported in a language says other words than those in use. */
export function areOlder(locale: string): boolean {
  const hash = recordIn(exportsInUse())[locale]
  return hash !== undefined && hash !== wordsHash(locale)
}

/** Begins to export some languages anew; the others stay as they were exported. Gives the draft. */
export function beginExports(locales: string[], words = contentFolder()): string {
  const place = exportsFolder(words)
  const draft = draftOf(place)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(join(draft, 'facilitator'), { recursive: true })
  if (existsSync(place)) cpSync(place, draft, { recursive: true })
  const anew = locales.flatMap((locale) => [`facilitator/*-${locale}.*`, archiveName(locale)])
  for (const name of globSync(anew, { cwd: draft })) rmSync(join(draft, name))
  const record = {
    ...recordIn(draft),
    ...Object.fromEntries(locales.map((locale) => [locale, wordsHash(locale, words)])),
  }
  writeFileSync(recordOf(draft), `${JSON.stringify(record, null, 2)}\n`)
  return draft
}

/** The words as they are written: an address that holds for one start alone does not count. */
export function wordsHash(locale: string, words = contentFolder()): string {
  return createHash('sha256')
    .update(JSON.stringify(inspect(locale, words)))
    .digest('hex')
}

/** Where a folder of exports says of which words it was made. */
export function recordOf(folder: string): string {
  return join(folder, 'words.json')
}

/** By language, of which words a folder of exports was made. */
export function recordIn(folder: string): Record<string, string> {
  const file = recordOf(folder)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
}

/** Over all that the site takes in: its record, its papers, its files for learning systems. */
function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const name of globSync(['words.json', '{facilitator,lms}/*'], { cwd: folder }).sort()) {
    hash.update(`${name}\0`).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex')
}
