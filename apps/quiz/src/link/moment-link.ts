import { dimensionIds, type Sign, type Signs, signs } from '@read-the-room/core'

/** One letter a sign: networking, both, socializing, none. */
const letters: Record<Sign, string> = { networking: 'N', both: 'B', socializing: 'S', none: '-' }

/** A hash that holds the four signs of a moment, one letter a question, and nothing else. */
export function momentHash(read: Signs): string {
  return `#moment.${dimensionIds.map((id) => letters[read[id] ?? 'none']).join('')}`
}

/** `NSB-` or `nsb-` → four signs; nothing for any other text. */
export function momentSigns(text: string): Signs | undefined {
  const found = Array.from(text.toUpperCase(), (letter) =>
    signs.find((sign) => letters[sign] === letter),
  )
  if (found.length !== dimensionIds.length || found.includes(undefined)) return undefined
  return Object.fromEntries(dimensionIds.map((id, index) => [id, found[index]])) as Signs
}
