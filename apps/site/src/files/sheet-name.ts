import { type Paper, papers } from '@read-the-room/core'

/** What the name of a printed file says: `comparison-a4-sheet-ink-saver-en.pdf`. */
export type SheetName = {
  /** What is printed: `comparison`, `pack-16`. */
  set: string
  paper?: Paper
  /** `sheet` to cut, `fold`, `shop`, `screen`; a file that names none is printed as it is. */
  form?: string
  /** `ink-saver` and the like. */
  profile?: string
}

/** Reads a file name of one locale; gives nothing for another locale or another kind of file. */
export function readSheetName(file: string, locale: string): SheetName | undefined {
  const ending = `-${locale}.pdf`
  if (!file.endsWith(ending)) return undefined
  const match = pattern.exec(file.slice(0, -ending.length))
  const { set = '', paper, form, profile } = match?.groups ?? {}
  return {
    set,
    ...(paper === undefined ? {} : { paper: paper as Paper }),
    ...(form === undefined ? {} : { form }),
    ...(profile === undefined ? {} : { profile }),
  }
}

const pattern = new RegExp(
  `^(?<set>.+?)(?:-(?<paper>${papers.join('|')})(?:-(?<form>[a-z]+)(?:-(?<profile>[a-z-]+))?)?)?$`,
)
