import { type Paper, papers } from '@read-the-room/core'
import { type FacilitatorKit, sheetIds } from '@read-the-room/core/facilitator'
import { pack } from '../packs/pack.tsx'
import { packName, packTitle } from '../packs/pack-name.ts'
import { readyMade } from '../packs/recipe.ts'
import { formsOf, make } from '../prepare/forms.ts'
import { isWholePage } from '../prepare/on-sheets.ts'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { allSets, large } from '../sets/all-sets.ts'
import { tableKey } from '../sets/forms.tsx'
import { lean } from '../sets/lean.tsx'
import { writeStocks } from './build-stocks.ts'
import type { Shelf } from './shelf.ts'

/** Where files go: what anyone may have, and what is for the facilitator alone. */
export type Shelves = { open: Shelf; facilitator: Shelf }

/** Writes every file of one language; gives the ids of the stocks that have files. */
export async function buildLocale(kit: FacilitatorKit, shelves: Shelves): Promise<string[]> {
  for (const paper of papers) {
    const prepared = new Map<string, Prepared>()
    for (const set of allSets(kit)) {
      const ready = await prepare(set, paper)
      prepared.set(set.id, ready)
      await putSet(ready, shelves)
      await putSaver(ready, shelves)
    }
    await putPacks(kit, paper, prepared, shelves)
    await putLarge(kit, paper, shelves)
  }
  return await writeStocks(kit, shelves.open)
}

async function putSet(prepared: Prepared, { open, facilitator }: Shelves): Promise<void> {
  const shelf = prepared.set.secret ? facilitator : open
  const about = described(prepared)
  for (const form of formsOf(prepared)) {
    await shelf.put({ ...about, form }, await make(prepared, form))
  }
}

/** Cards for a black printer: drawn in outlines, so laid out by themselves. */
async function putSaver(color: Prepared, { open, facilitator }: Shelves): Promise<void> {
  if (isWholePage(color)) return
  const shelf = color.set.secret ? facilitator : open
  const prepared = await prepare(color.set, color.paper, { profile: 'ink-saver' }, color)
  const about = { ...described(prepared), form: 'sheet', profile: 'ink-saver' }
  await shelf.put(about, await make(prepared, 'sheet', { black: true }))
}

async function putPacks(
  kit: FacilitatorKit,
  paper: Paper,
  prepared: Map<string, Prepared>,
  { open }: Shelves,
): Promise<void> {
  const { locale } = kit
  // An own content may have run sheets of its own.
  for (const length of readyMade.lengths.filter((id) => sheetIds(kit).includes(id))) {
    const lasting = { ...kit, workshop: { ...kit.workshop, length } }
    const parts = new Map(prepared)
    for (const set of [lean(lasting), ...tableKey(lasting)]) {
      parts.set(set.id, await prepare(set, paper))
    }
    for (const group of readyMade.groups) {
      const bytes = await pack(lasting, paper, group, parts)
      const set = packName({ group, length, edition: 'lean' })
      await open.put({ set, title: packTitle(lasting, group), locale, paper }, bytes)
    }
  }
}

async function putLarge(kit: FacilitatorKit, paper: Paper, { open }: Shelves): Promise<void> {
  for (const set of allSets(kit).filter(({ id }) => large.includes(id))) {
    const prepared = await prepare(set, paper, { profile: 'large-print' })
    const about = { ...described(prepared), form: 'sheet', profile: 'large-print' }
    await open.put(about, await make(prepared, 'sheet'))
  }
}

function described({ set, paper }: Prepared) {
  return { set: set.id, title: set.title, locale: set.kit.locale, paper }
}
