import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Kit, tongueOf } from '@read-the-room/core'
import { markHtml } from '@read-the-room/web/tongue'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A page as it stands in its file; what the kit's language borrows is marked as that other one. */
export function pageText(page: ReactElement, kit: Kit): string {
  return `<!doctype html>${markHtml(renderToStaticMarkup(page), kit.locale, tongueOf(kit))}\n`
}

/** Writes a page into a file; its folder is made where it is missing. */
export function writePage(file: string, page: ReactElement, kit: Kit): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, pageText(page, kit))
}
