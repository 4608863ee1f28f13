/** A list in parts of at most so many. */
export function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_part, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** A list in as few parts of at most so many, each about as long as the others. */
export function evenly<T>(items: T[], most: number): T[][] {
  const count = Math.ceil(items.length / most)
  return Array.from({ length: count }, (_part, index) => {
    const at = (part: number) => Math.round((part * items.length) / count)
    return items.slice(at(index), at(index + 1))
  })
}
