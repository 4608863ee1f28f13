import { localeFileNames } from '../kit/files.ts'
import type { Problem } from '../yaml/problem.ts'
import { contentPaths, extendsShipped, hasSettings } from './folder.ts'

/**
 * The one cause where a folder takes nothing from the kit and holds too little to be one itself:
 * its settings are gone or do not say so. Told in place of every file and field that seems missing.
 */
export function unbased(folder: string): Problem[] {
  if (extendsShipped(folder) || holdsMost(folder)) return []
  const message = hasSettings(folder)
    ? `does not take the rest from the kit: add the line "${line}"`
    : `is missing: add the file, with the line "${line}"`
  return [{ file: 'workshop.yml', line: 1, column: 1, path: '', message }]
}

const line = 'extends: read-the-room'

/** Whether one language has more than half of its files: a kit of its own, not quite whole. */
function holdsMost(folder: string): boolean {
  const counts = new Map<string, number>()
  for (const path of contentPaths(folder)) {
    const [locale = '', name] = path.split('/')
    const known = localeFileNames.some((one) => `${one}.yml` === name)
    if (known) counts.set(locale, (counts.get(locale) ?? 0) + 1)
  }
  return [...counts.values()].some((count) => count > localeFileNames.length / 2)
}
