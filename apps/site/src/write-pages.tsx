import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { papers } from '@read-the-room/core'
import { load, publicKit } from '@read-the-room/core/load'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { facilitatorFolder, publicFolder } from './gather.ts'
import { FacilitatorHome } from './pages/facilitator.tsx'
import { Home } from './pages/home.tsx'
import { writeStyle } from './style.ts'

/** Writes the pages of one locale: the first at the root, the others in a folder of their own. */
export function writePages(locale: string): void {
  const kit = load(locale)
  const name = locale === kit.workshop.locale ? 'index.html' : `${locale}/index.html`
  const toRoot = name === 'index.html' ? './' : '../'
  if (toRoot === './') {
    for (const folder of [publicFolder, facilitatorFolder]) writeStyle(folder, kit.workshop.colours)
  }
  const cards = papers.map((paper) => ({
    label: kit.site.papers[paper],
    href: `${toRoot}cards/comparison-${paper}-sheet-${locale}.pdf`,
  }))
  write(join(publicFolder, name), <Home kit={publicKit(kit)} papers={cards} toRoot={toRoot} />)
  const decks = readdirSync(facilitatorFolder)
    .filter((file) => file.startsWith('deck-') && file.endsWith(`-${locale}.html`))
    .map((file) => `${toRoot}${file}`)
  write(join(facilitatorFolder, name), <FacilitatorHome kit={kit} decks={decks} toRoot={toRoot} />)
}

function write(file: string, page: ReactElement): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `<!doctype html>${renderToStaticMarkup(page)}\n`)
}
