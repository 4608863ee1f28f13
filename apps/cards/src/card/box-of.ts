import type { Kind } from '@read-the-room/core'

/** The line around what is of a kind: solid and square, dashed and round, half of each, dotted. */
export function boxOf(kind: Kind) {
  const side = { padding: 8, borderWidth: 1.1 }
  switch (kind) {
    case 'networking':
      return { ...side, borderStyle: 'solid' as const }
    case 'socializing':
      return { ...side, borderStyle: 'dashed' as const, borderRadius: 12 }
    case 'mixed':
      return {
        ...side,
        borderStyle: 'solid' as const,
        borderRightStyle: 'dashed' as const,
        borderTopRightRadius: 12,
        borderBottomRightRadius: 12,
      }
    case 'unclear':
      return { ...side, borderStyle: 'dotted' as const }
    default:
      throw new RangeError(`no such kind: ${String(kind satisfies never)}`)
  }
}
