import type { Profile } from '../look/look.ts'
import { namePages, nameRoom, personal } from '../names/name-pages.tsx'
import { type Placing, sheets } from '../pdf/sheets.ts'
import { facePages } from '../prepare/forms.ts'
import { stockOf, unfolded } from '../prepare/on-sheets.ts'
import type { Prepared } from '../prepare/prepare.tsx'

type Wanted = Partial<Placing> & { form?: 'sheet' | 'fold'; profile?: Profile }

/** Every card of a set once for each name. */
export async function personalSheets(
  prepared: Prepared,
  names: string[],
  { form = 'sheet', profile = 'color', ...placing }: Wanted = {},
): Promise<Uint8Array> {
  const { set, paper } = prepared
  const stock = stockOf(prepared, form)
  const about = {
    title: set.title,
    locale: set.kit.locale,
    subject: `${set.id} ${paper} ${form} ${profile}`,
    hash: prepared.hash,
  }
  const { width } = nameRoom(stock.cell, set.edged)
  const labels = await namePages(set, names, width, about, profile)
  const faces = await facePages(prepared, profile === 'ink-saver', stock)
  const pages = personal(faces, labels, names.length, stock, set.edged)
  return await sheets(form === 'fold' ? unfolded(pages) : pages, about, { ...placing, stock })
}
