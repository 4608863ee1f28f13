import { type Paper, papers } from '@read-the-room/core'
import { type FacilitatorKit, sheetIds } from '@read-the-room/core/facilitator'
import type { CardSet } from '../look/card-set.ts'
import { pack } from '../packs/pack.tsx'
import { packName, packTitle } from '../packs/pack-name.ts'
import { packSets } from '../packs/pack-sets.ts'
import { readyMade } from '../packs/recipe.ts'
import { formsOf, make } from '../prepare/forms.ts'
import { isWholePage } from '../prepare/on-sheets.ts'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { allSets, large } from '../sets/all-sets.ts'
import { writeStocks } from './build-stocks.ts'
import type { Shelf } from './shelf.ts'

/** Where files go: what anyone may have, and what is for the facilitator alone. */
export type Shelves = { open: Shelf; facilitator: Shelf }

/**
 * Writes every file of one language; gives the ids of the stocks that have files.
 * @param stop ends it before the next set
 */
export async function buildLocale(
  kit: FacilitatorKit,
  shelves: Shelves,
  stop?: AbortSignal,
): Promise<string[]> {
  const sets = allSets(kit)
  // An own content may have run sheets of its own.
  const lengths = readyMade.lengths.filter((id) => sheetIds(kit).includes(id))
  const workshops = lengths.map((length) => ({ ...kit, workshop: { ...kit.workshop, length } }))
  for (const paper of papers) {
    const prepared = new Map<string, Prepared>()
    for (const set of sets) {
      stop?.throwIfAborted()
      const ready = await prepare(set, paper)
      prepared.set(set.id, ready)
      await putSet(ready, shelves)
      await putSaver(ready, shelves)
    }
    for (const lasting of workshops) await putPacks(lasting, paper, prepared, shelves)
    await putLarge(sets, paper, shelves)
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

/** The packs of a workshop of one length. */
async function putPacks(
  kit: FacilitatorKit,
  paper: Paper,
  prepared: Map<string, Prepared>,
  { open }: Shelves,
): Promise<void> {
  const { locale, workshop } = kit
  const parts = new Map(prepared)
  for (const set of packSets(kit).filter(({ id }) => ofLength.includes(id))) {
    parts.set(set.id, await prepare(set, paper))
  }
  for (const group of readyMade.groups) {
    const bytes = await pack(kit, paper, group, parts)
    const set = packName({ group, length: workshop.length, edition: 'lean' })
    await open.put({ set, title: packTitle(kit, group), locale, paper }, bytes)
  }
}

/** The sets that are other ones in a workshop of another length. */
const ofLength = ['lean', 'table-key']

async function putLarge(sets: CardSet[], paper: Paper, { open }: Shelves): Promise<void> {
  for (const set of sets.filter(({ id }) => large.includes(id))) {
    const prepared = await prepare(set, paper, { profile: 'large-print' })
    const about = { ...described(prepared), form: 'sheet', profile: 'large-print' }
    await open.put(about, await make(prepared, 'sheet'))
  }
}

function described({ set, paper }: Prepared) {
  return { set: set.id, title: set.title, locale: set.kit.locale, paper }
}
