import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFiles } from '../kit/files.ts'
import { decode } from '../yaml/decode.ts'
import type { Path } from '../yaml/place.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { contentFolder, extendsShipped, shippedFolder } from './folder.ts'

/** Where a field stands: its file in the folder, line and column from 1, and its path in the file. */
export type Place = { file: string; line: number; column: number; path: string }

/**
 * Where a field of a kit, such as `['dimensions', 'purpose', 'question']`, is written: in the
 * folder, or in the kit's own words under it. Nothing for what stands in no file.
 */
export function placeOf(
  locale: string,
  [name = '', ...path]: Path,
  folder = contentFolder(),
): Place | undefined {
  const file = Object.hasOwn(sharedFiles, name) ? `${name}.yml` : `${locale}/${name}.yml`
  const own = locate(folder, file, path)
  if (own) return { file, ...own }
  const shipped = extendsShipped(folder) ? locate(shippedFolder, file, path) : undefined
  return shipped && { file: `the kit’s own ${file}`, ...shipped }
}

function locate(folder: string, file: string, path: Path): Omit<Place, 'file'> | undefined {
  if (!existsSync(join(folder, file))) return undefined
  const decoded = decode(file, readFileSync(join(folder, file)))
  if ('problem' in decoded) return undefined
  const yaml = readYaml(decoded.text)
  if ('unreadable' in yaml || !holds(yaml.input, path)) return undefined
  return { ...yaml.locate(path), path: path.join('.') }
}

function holds(value: unknown, [first, ...rest]: Path): boolean {
  if (first === undefined) return true
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return false
  return holds((value as Record<string | number, unknown>)[first], rest)
}
