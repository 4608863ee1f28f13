import { type Paper, papers } from '@read-the-room/core'

/** What the name of a printed file says: `comparison-a4-sheet-ink-saver-en.pdf`. */
export type SheetName = {
  /** What is printed: `comparison`, `pack-16`. */
  set: string
  paper?: Paper
  /** Pre-cut card stock, in place of a paper: `avery-5371`. */
  stock?: string
  /** `sheet` to cut, `fold`, `shop`, `screen`; a file that names none is printed as it is. */
  form?: string
  /** `ink-saver` and the like. */
  profile?: string
}

/** Reads a file name of one locale; gives nothing for another locale or another kind of file. */
export function readSheetName(
  file: string,
  locale: string,
  stocks: string[],
): SheetName | undefined {
  const ending = `-${locale}.pdf`
  if (!file.endsWith(ending)) return undefined
  const name = file.slice(0, -ending.length)
  const { set = name, on, form, profile } = pattern(stocks).exec(name)?.groups ?? {}
  return {
    set,
    ...(on === undefined ? {} : stocks.includes(on) ? { stock: on } : { paper: on as Paper }),
    ...(form === undefined ? {} : { form }),
    ...(profile === undefined ? {} : { profile }),
  }
}

function pattern(stocks: string[]): RegExp {
  const on = [...papers, ...stocks].join('|')
  return new RegExp(`^(?<set>.+?)-(?<on>${on})(?:-(?<form>[a-z]+)(?:-(?<profile>[a-z-]+))?)?$`)
}
