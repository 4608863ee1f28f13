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

type Places = Partial<Record<FileName, Locate>>

/** A language that lends units to another, and where they stand: their mistakes are told there. */
export type Lender = { lang: string; lent: Path[]; places: Places }

/** Reports for one locale, placed by what is known of each file that parsed. */
export function reporter(locale: string, places: Places, lenders: Lender[] = []): Report {
  return (from, path, message, at) => {
    const lender = lenders.find(({ lent }) => lent.some((unit) => holds(unit, [from, ...path])))
    const held = lender?.places ?? places
    return {
      file:
        Object.hasOwn(held, from) && from !== 'workshop' && from !== 'rooms'
          ? `${lender?.lang ?? locale}/${from}.yml`
          : `${from}.yml`,
      ...(held[from]?.(path, at) ?? { line: 1, column: 1 }),
      path: path.join('.'),
      message,
    }
  }
}

function holds(unit: Path, path: Path): boolean {
  return unit.every((part, index) => part === path[index])
}
