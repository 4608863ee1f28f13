import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPdf } from '@read-the-room/browser/pdf'
import type { PrintedFile } from '@read-the-room/core'

/** What is known of a file before it is made. */
type Described = Omit<PrintedFile, 'file' | 'pages' | 'bytes'>

/** A folder of files to print, with the list of them that others read. */
export class Shelf {
  readonly folder: string
  readonly #files: PrintedFile[] = []

  constructor(folder: string) {
    this.folder = folder
  }

  /** Writes a file under a name that says what is in it: `comparison-a4-sheet-ink-saver-en.pdf`. */
  async put(about: Described, bytes: Uint8Array): Promise<void> {
    const { set, paper, stock, form, profile, locale } = about
    const parts = [set, paper ?? stock, form, profile, locale].filter((part) => part !== undefined)
    const file = `${parts.join('-')}.pdf`
    writeFileSync(join(this.folder, file), bytes)
    const pages = await withPdf(bytes, async ({ numPages }) => numPages)
    this.#files.push({ file, ...about, pages, bytes: bytes.length })
  }

  get files(): PrintedFile[] {
    return this.#files
  }

  /** Takes on files that another process wrote into the folder. */
  add(files: PrintedFile[]): void {
    this.#files.push(...files)
  }

  /** Writes `cards.json`, which says of each file what it is. */
  writeList(): void {
    writeFileSync(join(this.folder, 'cards.json'), `${JSON.stringify(this.#files, null, 2)}\n`)
  }
}
