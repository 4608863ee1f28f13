import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { CardSet } from '../look/card-set.ts'
import { FitError } from '../prepare/fit-error.ts'
import { make } from '../prepare/forms.ts'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { allSets } from '../sets/all-sets.ts'
import type { Family } from '../stock/families.ts'
import type { Shelf } from './shelf.ts'
import { families } from './stock-list.ts'

/** Sets of so few words a card that a business card may hold them. */
const small = ['sorting', 'voting']

/** Writes the small cards of one language for pre-cut card stock; gives the ids of those that have files. */
export async function writeStocks(kit: FacilitatorKit, shelf: Shelf): Promise<string[]> {
  const sets = allSets(kit).filter(({ id }) => small.includes(id))
  const served = new Set<string>()
  for (const set of sets) {
    const bySize = new Map<string, Prepared | undefined>()
    for (const family of families) {
      const size = JSON.stringify([family.entry.paper, family.entry.stock.cell])
      if (!bySize.has(size)) bySize.set(size, await fitted(set, family))
      const prepared = bySize.get(size)
      if (prepared === undefined) continue
      const { id, entry } = family
      const about = { set: set.id, title: set.title, locale: kit.locale, stock: id, form: 'sheet' }
      await shelf.put(about, await make(prepared, 'sheet', { stock: entry.stock }))
      served.add(id)
    }
  }
  return [...served]
}

/** A set on a stock; nothing where it does not fit in this language: it is not offered there. */
async function fitted(set: CardSet, { entry }: Family): Promise<Prepared | undefined> {
  try {
    return await prepare(set, entry.paper, { stock: entry.stock })
  } catch (error) {
    if (error instanceof FitError) return undefined
    throw error
  }
}
