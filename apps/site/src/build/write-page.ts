import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A page as it stands in its file. */
export function pageText(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}\n`
}

/** Writes a page into a file; its folder is made where it is missing. */
export function writePage(file: string, page: ReactElement): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, pageText(page))
}
