import { Refusal } from '@read-the-room/core/refusal'
import { pt } from '../geometry/units.ts'
import { familyOf, widthOf } from '../look/fonts.ts'
import { unprintable } from '../pdf/whole-text.ts'
import { tooWide } from '../pdf/wide-words.ts'
import type { Named } from './read-names.ts'

/** Where names go: how wide it is in millimetres, the size of type, and whether in one line. */
export type NamePlace = { width: number; size: number; oneLine: boolean }

/** Stops before anything is printed where a name cannot be, and says so of every such name. */
export function expectPrintable(names: Named[], file: string, places: NamePlace[]): void {
  const lines = names.flatMap(({ name, line }) => {
    const fault = faultOf(name, places)
    return fault === undefined ? [] : [`${file}:${line}  "${name}" ${fault}`]
  })
  if (lines.length > 0) throw new Refusal(lines.join('\n'))
}

function faultOf(name: string, places: NamePlace[]): string | undefined {
  const letters = unprintable(name)
  if (letters) return letters.fault
  const by = Math.max(0, ...places.map((place) => overIn(name, place)))
  return by > 0.01 ? tooWide({ by }, 'shorten it') : undefined
}

/** By how many points a name, or a word of it where lines may break, is wider than its place. */
function overIn(name: string, { width, size, oneLine }: NamePlace): number {
  const parts = oneLine ? [name] : name.split(' ')
  const widths = parts.map((part) => widthOf(part, size, 700, familyOf(name)))
  return Math.max(...widths) - pt(width)
}
