import { globSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type FacilitatorKit, sheetMinutes } from '@read-the-room/core/facilitator'
import { publicKit } from '@read-the-room/core/load'
import { listDecks } from '../files/decks.ts'
import type { Edition } from '../files/edition.ts'
import { readPrinted } from '../files/printed.ts'
import type { Files } from '../files/zip.ts'
import { Home } from '../pages/home.tsx'
import type { SiteFolders } from '../shell/places.ts'
import { facilitatorPages } from './facilitator-pages.tsx'
import { pageText } from './write-page.ts'

/**
 * Everything of one language as a folder that works from the disk: its home, the decks in one
 * file, what is printed and what the facilitator needs. What needs a server stays away.
 */
export async function folderEdition(
  kit: FacilitatorKit,
  languages: Edition['languages'],
  { publicFolder, facilitatorFolder }: SiteFolders,
): Promise<Files> {
  const { locale, workshop } = kit
  const files: Files = new Map()
  take(files, publicFolder, '', [
    'site.css',
    'icon.svg',
    'fonts/*',
    `pictures/**/*-${locale}.*`,
    `cards/*-${locale}.pdf`,
    `cards/pages/*-${locale}.webp`,
  ])
  const own = [
    `*-${locale}.{html,pdf,pptx}`,
    `pages/*-${locale}.webp`,
    'site.css',
    'icon.svg',
    'fonts/*',
  ]
  take(files, facilitatorFolder, 'facilitator/', own)
  const edition: Edition = {
    kind: 'folder',
    toRoot: './',
    languages: languages.filter((language) => language.locale === locale),
  }
  const printed = readPrinted(join(publicFolder, 'cards'), locale, workshop.paper)
  const papers = readPrinted(facilitatorFolder, locale, workshop.paper)
  const { deck } = listDecks(facilitatorFolder, kit)
  const present = deck === undefined ? [] : [{ href: `facilitator/${deck.name}` }]
  const home = (
    <Home
      kit={publicKit(kit)}
      edition={edition}
      ways={{ present, quiz: undefined }}
      printed={printed}
      minutes={sheetMinutes(kit)}
    />
  )
  add(files, 'index.html', pageText(home, kit))
  for (const [file, page] of facilitatorPages(
    kit,
    edition,
    '../index.html',
    facilitatorFolder,
    papers,
  )) {
    add(files, `facilitator/${file}`, pageText(page, kit))
  }
  return files
}

function take(files: Files, folder: string, to: string, patterns: string[]): void {
  for (const file of globSync(patterns, { cwd: folder })) {
    const path = join(folder, file)
    if (statSync(path).isFile()) {
      files.set(`${to}${file.split(sep).join('/')}`, new Uint8Array(readFileSync(path)))
    }
  }
}

function add(files: Files, path: string, text: string): void {
  files.set(path, new TextEncoder().encode(text))
}
