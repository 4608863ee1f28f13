/** Every element of a name in parsed XML, however deep. */
export function elements(part: unknown, name: string): unknown[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, child]) =>
    key === name ? [child].flat() : [child].flat().flatMap((one) => elements(one, name)),
  )
}
