/** Something that stands in the lists of these sheets. */
export type Shared<T> = { item: T; sheets: string[] }

/**
 * Lists of several sheets as one, equal items once: what a sheet's name filters out of it is that
 * sheet's list, in its order. Items are equal when their keys are.
 */
export function merge<T>(lists: Record<string, T[]>, key: (item: T) => string): Shared<T>[] {
  return Object.entries(lists).reduce<Shared<T>[]>((all, [sheet, list]) => {
    const keys = { all: all.map(({ item }) => key(item)), list: list.map(key) }
    const common = lengths(keys.all, keys.list)
    const merged: Shared<T>[] = []
    let [left, right] = [0, 0]
    for (;;) {
      const [had, added] = [all[left], list[right]]
      if (had !== undefined && added !== undefined && keys.all[left] === keys.list[right]) {
        merged.push({ item: had.item, sheets: [...had.sheets, sheet] })
        left += 1
        right += 1
      } else if (had !== undefined && at(common, left + 1, right) >= at(common, left, right + 1)) {
        merged.push(had)
        left += 1
      } else if (added !== undefined) {
        merged.push({ item: added, sheets: [sheet] })
        right += 1
      } else if (had === undefined) return merged
      else {
        merged.push(had)
        left += 1
      }
    }
  }, [])
}

/** For every pair of places: how much two lists have in common, in order, from there on. */
function lengths(one: string[], other: string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () =>
    Array<number>(other.length + 1).fill(0),
  )
  for (let left = one.length - 1; left >= 0; left -= 1) {
    for (let right = other.length - 1; right >= 0; right -= 1) {
      const row = table[left]
      if (row === undefined) continue
      row[right] =
        one[left] === other[right]
          ? at(table, left + 1, right + 1) + 1
          : Math.max(at(table, left + 1, right), at(table, left, right + 1))
    }
  }
  return table
}

function at(table: number[][], left: number, right: number): number {
  return table[left]?.[right] ?? 0
}
