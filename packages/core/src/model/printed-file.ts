import type { Paper } from './terms.ts'

/** A file to print, as whoever made it describes it. */
export type PrintedFile = {
  /** Its name in its folder. */
  file: string
  /** What is printed: `comparison`, `pack-16`, `guide-60`. */
  set: string
  title: string
  locale: string
  paper?: Paper
  /** Pre-cut card stock, in place of a paper: `avery-5371`. */
  stock?: string
  /** `sheet` to cut, `fold`, `shop`, `screen`; what has none is printed as it is. */
  form?: string
  /** `ink-saver`, `large-print`; what has none is in color and of the usual size. */
  profile?: string
  pages: number
  /** Size of the file. */
  bytes: number
}
