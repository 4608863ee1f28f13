import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Somebody else's work that goes into what is built, in the words that Vite uses for it. */
export type License = { name: string; version: string; identifier: string; text: string }

/**
 * Writes down whose typefaces stand in the files that are printed. Of each package it is the font
 * alone that is shipped, so its license is the font's.
 */
export function writeLicenses(file: string, fontFiles: readonly string[]): void {
  const packages = [...new Set(fontFiles.map((font) => dirname(dirname(font))))]
  const licenses = packages.map(licenseOf).sort((one, other) => (one.name < other.name ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(licenses, null, 2)}\n`)
}

function licenseOf(folder: string): License {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  const text = readFileSync(join(folder, 'LICENSE_FONT'), 'utf8').trim()
  return { name, version, identifier: 'OFL-1.1', text }
}
