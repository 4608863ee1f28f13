import { Refusal } from '@read-the-room/core/refusal'
import { type Fitted, leastSize, lettersOver } from '../look/fitting-size.ts'
import { unprintable } from '../pdf/whole-text.ts'
import type { Named } from './read-names.ts'

/** Stops before anything is printed where a name cannot be, and says so of every such name. */
export function expectPrintable(names: Named[], file: string, places: Fitted[]): void {
  const lines = names.flatMap(({ name, line }) => {
    const fault = faultOf(name, places)
    return fault === undefined ? [] : [`${file}:${line}  "${name}" ${fault}`]
  })
  if (lines.length > 0) throw new Refusal(lines.join('\n'))
}

function faultOf(name: string, places: Fitted[]): string | undefined {
  const letters = unprintable(name)
  if (letters) return letters.fault
  const [worst] = places
    .map((place) => ({ size: leastSize(place), over: lettersOver(name, place, leastSize(place)) }))
    .sort((one, other) => other.over - one.over)
  if (worst === undefined || worst.over === 0) return undefined
  const { size, over } = worst
  const lose = `${over} letter${over === 1 ? '' : 's'}`
  return `is too wide for its line even at ${size} pt: shorten it by ${lose}`
}
