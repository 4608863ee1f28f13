import type { LocaleFile, SharedFile } from '../kit/files.ts'
import type { Path } from '../yaml/place.ts'
import type { Problem } from '../yaml/problem.ts'
import type { Locate } from '../yaml/read-yaml.ts'

/** A content file by its key in the kit. */
export type FileName = SharedFile | LocaleFile

/** Makes a problem at a path of a file. A whole file has the empty path. */
export type Report = (from: FileName, path: Path, message: string, at?: 'key' | 'value') => Problem

/** Reports at a path inside one file, or inside a part of it. */
export type ReportAt = (path: Path, message: string, at?: 'key' | 'value') => Problem

/** Reports for one locale, placed by what is known of each file that parsed. */
export function reporter(locale: string, places: Partial<Record<FileName, Locate>>): Report {
  return (from, path, message, at) => ({
    file:
      Object.hasOwn(places, from) && from !== 'workshop' && from !== 'rooms'
        ? `${locale}/${from}.yml`
        : `${from}.yml`,
    ...(places[from]?.(path, at) ?? { line: 1, column: 1 }),
    path: path.join('.'),
    message,
  })
}
