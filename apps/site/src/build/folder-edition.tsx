import { globSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type FacilitatorKit, sheetMinutes } from '@read-the-room/core/facilitator'
import { publicKit } from '@read-the-room/core/load'
import { type Decks, listDecks } from '../files/decks.ts'
import type { Edition } from '../files/edition.ts'
import { decksInArchive } from '../files/in-archive.ts'
import { type Printed, readPrinted } from '../files/printed.ts'
import { smaller } from '../files/smaller.ts'
import type { Files } from '../files/zip.ts'
import { Home } from '../home/home.tsx'
import { notices } from '../notices/write-notices.ts'
import type { SiteFolders } from '../shell/places.ts'
import { facilitatorPages } from './facilitator-pages.tsx'
import { pageText } from './write-page.ts'

/** How wide the pictures of an archive are, in pixels: as wide as pages show them, no wider. */
const wide = { page: 240, cover: 280, door: 960 }

/** What every folder of pages needs. */
const own = ['site.css', 'icon.svg', 'fonts/*']

/**
 * Everything of one language as a folder that works from the disk, small enough for a mail: its
 * home, the deck in one file, what is printed on one paper, what the facilitator needs. What needs
 * a server stays away.
 */
export async function folderEdition(
  kit: FacilitatorKit,
  languages: Edition['languages'],
  { publicFolder, facilitatorFolder }: SiteFolders,
): Promise<Files> {
  const { locale, workshop } = kit
  const files: Files = new Map()
  const printed = readPrinted(join(publicFolder, 'cards'), locale, workshop.paper)
  const papers = readPrinted(facilitatorFolder, locale, workshop.paper)
  const decks = decksInArchive(listDecks(facilitatorFolder, kit), workshop.length)
  const pictures = [`pictures/*-${locale}.*`, `pictures/sheets/*-${locale}.*`]
  take(files, publicFolder, '', [...own, ...notices])
  take(files, publicFolder, '', filesOf(printed, 'cards/'))
  await shrink(files, publicFolder, '', pictures.slice(0, 1), wide.door)
  await shrink(files, publicFolder, '', pictures.slice(1), wide.cover)
  await shrink(files, publicFolder, '', picturesOf(printed, 'cards/'), wide.page)
  take(files, facilitatorFolder, 'facilitator/', [...own, ...namesOf(decks), ...filesOf(papers)])
  await shrink(files, facilitatorFolder, 'facilitator/', picturesOf(papers), wide.page)
  const edition: Edition = {
    kind: 'folder',
    toRoot: './',
    languages: languages.filter((language) => language.locale === locale),
  }
  const present = decks.deck === undefined ? [] : [{ href: `facilitator/${decks.deck.name}` }]
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
  for (const [file, page] of facilitatorPages(kit, edition, '../index.html', decks, papers)) {
    add(files, `facilitator/${file}`, pageText(page, kit))
  }
  return files
}

/** The files that are listed, as paths in a folder. */
function filesOf({ sheets }: Printed, folder = ''): string[] {
  return sheets.flatMap((set) => set.files.map(({ file }) => `${folder}${file}`))
}

/** The pictures of their pages. */
function picturesOf({ sheets, pictures }: Printed, folder = ''): string[] {
  const shown = sheets.flatMap((set) => set.files.flatMap(({ file }) => pictures[file] ?? []))
  return [...new Set(shown.map(({ picture }) => `${folder}pages/${picture}`))]
}

function namesOf({ deck, lengths }: Decks): string[] {
  const all = [...(deck === undefined ? [] : [deck]), ...lengths.flatMap(({ files }) => files)]
  return all.map(({ name }) => name)
}

function take(files: Files, folder: string, to: string, patterns: string[]): void {
  for (const [path, bytes] of found(folder, patterns)) files.set(`${to}${path}`, bytes)
}

/** Pictures as WebP, whatever they were; pages of a folder ask for that. */
async function shrink(
  files: Files,
  folder: string,
  to: string,
  patterns: string[],
  width: number,
): Promise<void> {
  for (const [path, bytes] of found(folder, patterns)) {
    files.set(`${to}${path.replace(/\.png$/, '.webp')}`, await smaller(bytes, width))
  }
}

function found(folder: string, patterns: string[]): [path: string, bytes: Uint8Array][] {
  return globSync(patterns, { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => [file.split(sep).join('/'), new Uint8Array(readFileSync(join(folder, file)))])
}

function add(files: Files, path: string, text: string): void {
  files.set(path, new TextEncoder().encode(text))
}
