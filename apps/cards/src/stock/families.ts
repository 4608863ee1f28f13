import type { Entry } from './registry.ts'

/** Stocks that are cut alike: a file for one serves them all. */
export type Family = {
  /** The first of them: `avery-5371`, as in the names of files. */
  id: string
  /** As they are sold: `Avery 5371`. */
  names: string[]
  entry: Entry
}

const { compare } = new Intl.Collator('en', { numeric: true })

/** Card stock whose measures are sure, by how it is cut. */
export function cardFamilies(entries: readonly Entry[]): Family[] {
  const sure = entries
    .filter(({ kind, verified }) => kind === 'card' && verified)
    .toSorted((one, other) => compare(one.id, other.id))
  const firsts = sure.filter(
    (entry, index) => sure.findIndex((other) => cutOf(other) === cutOf(entry)) === index,
  )
  return firsts.map((entry) => {
    const alike = sure.filter((other) => cutOf(other) === cutOf(entry))
    return { id: entry.id, names: alike.map(nameOf), entry }
  })
}

function cutOf({ stock: { id: _id, ...cut } }: Entry): string {
  return JSON.stringify(cut)
}

/** `avery-c32011-10` is sold as Avery C32011-10. */
function nameOf({ id }: Entry): string {
  const [maker = '', ...number] = id.split('-')
  return `${maker.charAt(0).toUpperCase()}${maker.slice(1)} ${number.join('-').toUpperCase()}`
}
