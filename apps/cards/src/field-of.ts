import type { StartKit } from '@read-the-room/core'

/** Where a text is written: `dimensions.purpose.question`; the text itself where it is put together. */
export function fieldOf(kit: StartKit, text: string): string {
  const written = [...leaves(kit, [])].filter(([, value]) => text.includes(value))
  const [field] = written.sort(([, one], [, other]) => other.length - one.length)
  const most = (field?.[1].length ?? 0) > text.length / 2
  return field && most ? field[0] : `"${text.slice(0, 40)}"`
}

function* leaves(value: unknown, path: string[]): Generator<[field: string, value: string]> {
  if (typeof value === 'string' && value !== '') yield [path.join('.'), value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key])
}
