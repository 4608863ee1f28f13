import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '@read-the-room/core/load'
import { buildLocale } from '../build/build-locale.ts'
import { Shelf } from '../build/shelf.ts'
import { personalSheets } from '../commands/personal-sheets.ts'
import { strip } from '../names/name-pages.tsx'
import { sheets } from '../pdf/sheets.ts'
import { facePages, make } from '../prepare/forms.ts'
import { stockOf } from '../prepare/on-sheets.ts'
import { prepare } from '../prepare/prepare.tsx'
import { allSets } from '../sets/all-sets.ts'
import { comparison } from '../sets/comparison.tsx'

/** What a job made: its bytes, or how many they are. */
type Sized = { length: number }

/** 5,000 cards from eight faces: each is drawn once and placed as often as it is printed. */
export async function repeated(count: number): Promise<Sized> {
  const prepared = await prepare(comparison(load('en')), 'a4')
  const stock = stockOf(prepared, 'sheet')
  const faces = await facePages(prepared, false, stock)
  const cards = Array.from({ length: count }, (_card, index) => faces.cards[index % 4]).filter(
    (card) => card !== undefined,
  )
  const about = { title: 'bench', locale: 'en', subject: 'bench a4 sheet color', hash: 'bench' }
  return await sheets({ ...faces, cards }, about, { stock })
}

/** So many two-sided cards, each four of them with a name of their own. */
export async function personalized(count: number): Promise<Sized> {
  const prepared = await prepare(comparison(load('en')), 'a4', { above: strip })
  const names = Array.from({ length: count / 4 }, (_name, index) => `Person ${index + 1}`)
  return await personalSheets(prepared, names)
}

/** Five sets, of which some bear the code that leads to the quiz, if an address is known. */
export async function five(): Promise<Sized> {
  let length = 0
  for (const set of allSets(load('en')).slice(0, 5)) {
    length += (await make(await prepare(set, 'a4'), 'sheet')).length
  }
  return { length }
}

/** Every file of one language: all faces, papers and forms. */
export async function language(): Promise<Sized> {
  const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  await buildLocale(load('en'), { open: new Shelf(folder), facilitator: new Shelf(folder) })
  const files = globSync('*.pdf', { cwd: folder }).map((name) => statSync(join(folder, name)).size)
  rmSync(folder, { recursive: true })
  return { length: files.reduce((total, size) => total + size, 0) }
}
