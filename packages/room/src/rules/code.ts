/** No vowels, so that no code is a word; no letter that is taken for another, aloud or on a wall. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ'

/** How many letters the code of a room has. */
export const codeLength = 6

/** A code made of random bytes, one a letter. */
export function codeOf(bytes: Uint8Array): string {
  return [...bytes.subarray(0, codeLength)].map((byte) => letters[byte % letters.length]).join('')
}

/** The code in what somebody typed or a link says, whatever its case and spaces; or nothing. */
export function readCode(text: string): string | undefined {
  const code = text.replace(/[\s-]/g, '').toUpperCase()
  const known = [...code].every((letter) => letters.includes(letter))
  return code.length === codeLength && known ? code : undefined
}
