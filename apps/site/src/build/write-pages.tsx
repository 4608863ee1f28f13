import { copyFileSync, existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { type FacilitatorKit, sheetMinutes } from '@read-the-room/core/facilitator'
import { publicKit } from '@read-the-room/core/load'
import { drawCovers } from '../files/covers.ts'
import { listDecks } from '../files/decks.ts'
import type { Edition } from '../files/edition.ts'
import { drawPrinted } from '../files/printed.ts'
import { Home } from '../home/home.tsx'
import type { SiteFolders } from '../shell/places.ts'
import { facilitatorPages } from './facilitator-pages.tsx'
import { writePage } from './write-page.ts'

/** Writes the pages of one locale: the first at the root, the others in a folder of their own. */
export async function writePages(
  kit: FacilitatorKit,
  languages: Edition['languages'],
  { publicFolder, facilitatorFolder }: SiteFolders,
): Promise<void> {
  const { locale, workshop } = kit
  const path = languages.find((language) => language.locale === locale)?.path ?? ''
  const { address } = workshop
  const edition: Edition = {
    kind: 'web',
    toRoot: path === '' ? './' : '../',
    languages,
    ...(address === undefined ? {} : { address }),
  }
  const cards = join(publicFolder, 'cards')
  const printed = await drawPrinted(cards, locale, workshop.paper)
  borrowPictures(publicFolder, locale)
  await drawCovers(cards, printed, join(publicFolder, 'pictures/sheets'), locale)
  const ways = {
    present: [{ href: room(publicFolder, 'deck', path, edition.toRoot) }],
    quiz: room(publicFolder, 'quiz', path, edition.toRoot),
  }
  writePage(
    join(publicFolder, path, 'index.html'),
    <Home
      kit={publicKit(kit)}
      edition={edition}
      ways={ways}
      printed={printed}
      minutes={sheetMinutes(kit)}
    />,
    kit,
  )
  const papers = await drawPrinted(facilitatorFolder, locale, workshop.paper)
  const home = `${edition.toRoot}../public/${path}index.html`
  const decks = listDecks(facilitatorFolder, kit)
  for (const [file, page] of facilitatorPages(kit, edition, home, decks, papers)) {
    writePage(join(facilitatorFolder, path, file), page, kit)
  }
}

/** The room's page in the language where it has one, else its first page. */
function room(publicFolder: string, name: string, path: string, toRoot: string): string {
  const own = existsSync(join(publicFolder, name, path, 'index.html'))
  return `${toRoot}${name}/${own ? path : ''}`
}

/** A language of which no picture was taken shows the English ones until some are. */
function borrowPictures(publicFolder: string, locale: string): void {
  const folder = join(publicFolder, 'pictures')
  for (const english of globSync('*-en.png', { cwd: folder })) {
    const own = join(folder, english.replace('-en.', `-${locale}.`))
    if (!existsSync(own)) copyFileSync(join(folder, english), own)
  }
}
