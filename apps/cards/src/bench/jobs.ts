import { load } from '@read-the-room/core/load'
import { personalSheets } from '../commands/build.ts'
import { facePages, stockOf } from '../forms.ts'
import { strip } from '../names/name-pages.tsx'
import { sheets } from '../pdf/sheets.ts'
import { prepare } from '../prepare.tsx'
import { comparison } from '../sets/comparison.tsx'

/** 5,000 cards from eight faces: each is drawn once and placed as often as it is printed. */
export async function repeated(count: number): Promise<Uint8Array> {
  const prepared = await prepare(comparison(load('en')), 'a4')
  const faces = await facePages(prepared, false)
  const cards = Array.from({ length: count }, (_card, index) => faces.cards[index % 4]).filter(
    (card) => card !== undefined,
  )
  const about = { title: 'bench', locale: 'en', subject: 'bench a4 sheet colour', hash: 'bench' }
  return await sheets({ ...faces, cards }, about, { stock: stockOf(prepared, 'sheet') })
}

/** So many two-sided cards, each four of them with a name of their own. */
export async function personalised(count: number): Promise<Uint8Array> {
  const prepared = await prepare(comparison(load('en')), 'a4', { above: strip })
  const names = Array.from({ length: count / 4 }, (_name, index) => `Person ${index + 1}`)
  return await personalSheets(prepared, names)
}
