import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { firstLocale, localeFileNames, sharedFiles } from '../kit/files.ts'
import { isLanguage, nearestLanguage } from '../model/language.ts'
import { pseudoNamed } from '../translation/pseudo.ts'
import type { Problem } from '../yaml/problem.ts'
import { endsLikeWords, isBackup, likelyName, looksLikeWords } from './words-name.ts'

const shared = Object.keys(sharedFiles).map((name) => `${name}.yml`)
const worded = localeFileNames.map((name) => `${name}.yml`)

/**
 * Files and folders that somebody took for words of the kit, and that nobody reads: a wrong ending,
 * a wrong place, a language by a wrong name, a link. Pictures, notes and folders without words are
 * left alone.
 */
export function strays(folder: string): Problem[] {
  return entriesIn(folder).flatMap((entry) => {
    const { name } = entry
    if (isBroken(name)) return [told(name, broken)]
    if (!entry.isDirectory()) return strayFile(folder, entry, '', shared)
    if (endsLikeWords(name)) return [told(name, aFolder)]
    if (isLanguage(name)) return inLanguage(folder, name)
    return holdsWords(join(folder, name)) ? [told(name, noLanguage(name))] : []
  })
}

function inLanguage(folder: string, locale: string): Problem[] {
  const entries = entriesIn(join(folder, locale))
  const known = locale === firstLocale ? worded : [...worded, 'translated.yml']
  const found = entries.flatMap((entry) => {
    const path = `${locale}/${entry.name}`
    if (isBroken(entry.name)) return [told(path, broken)]
    if (!entry.isDirectory()) return strayFile(folder, entry, `${locale}/`, known)
    if (endsLikeWords(entry.name)) return [told(path, aFolder)]
    const message = `holds words that nobody reads: move its files into ${locale}, or away`
    return holdsWords(join(folder, path)) ? [told(path, message)] : []
  })
  const written = entries.some(({ name }) => looksLikeWords(name))
  return written && pseudoNamed(locale) !== undefined
    ? [told(locale, 'is a language that the kit makes for its tests: choose another'), ...found]
    : found
}

function strayFile(folder: string, entry: Dirent, inside: string, known: string[]): Problem[] {
  const { name } = entry
  if (entry.isSymbolicLink()) {
    const path = `${inside}${name}`
    return isLinkToWords(join(folder, path), name, inside) ? [told(path, aLink)] : []
  }
  if (!looksLikeWords(name)) return []
  const path = `${inside}${name}`
  if (!known.includes(name)) return [told(path, misplaced(name, inside, known))]
  return entry.isFile() ? [] : [told(path, 'is no ordinary file: save the words as one')]
}

const aFolder = 'is a folder: put a file of this name in its place'
const aLink = 'is a link, which is not followed: put what it leads to in its place'

/** Why a file that looks like words is none, and what it should be. */
function misplaced(name: string, inside: string, known: string[]): string {
  const plain = name.replaceAll('\\', '/')
  if (plain !== name) return `has "\\" in its name: put it into folders, ${plain}`
  const near = likelyName(name, known)
  if (near !== undefined) return `is not a file of the kit (did you mean "${near}"?): rename it`
  const other = inside === '' ? worded : shared
  const elsewhere = likelyName(name, other)
  if (elsewhere === undefined) return 'is not a file of the kit: rename or remove it'
  const place = inside === '' ? 'into the folder of its language, such as en' : 'beside the folders'
  return `belongs elsewhere: move it ${place}, as ${elsewhere}`
}

function noLanguage(name: string): string {
  const near = nearestLanguage(name)
  if (near !== undefined)
    return `holds words, and is no language (did you mean "${near}"?): rename it`
  return 'holds words, and is no language: name it after one, such as en or pt-BR, or move it away'
}

/** A link to a picture is told where the logo is looked for. */
function isLinkToWords(path: string, name: string, inside: string): boolean {
  if (looksLikeWords(name) || (inside === '' && isLanguage(name))) return true
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true && holdsWords(path)
}

/** A name from an old archive, whose letters are in another encoding: no program can open it. */
function isBroken(name: string): boolean {
  return name.includes('\uFFFD')
}

const broken = 'has a letter in its name that is not UTF-8: rename it'

/** How far down words are looked for: a copy of a whole folder lies two below. */
const deepest = 2

function holdsWords(folder: string, depth = 0): boolean {
  return entriesIn(folder)
    .filter(({ name }) => !isBroken(name))
    .some((entry) =>
      entry.isDirectory()
        ? depth < deepest && holdsWords(join(folder, entry.name), depth + 1)
        : endsLikeWords(entry.name),
    )
}

function entriesIn(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules' && !isBackup(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function told(file: string, message: string): Problem {
  return { file, line: 1, column: 1, path: '', message }
}
