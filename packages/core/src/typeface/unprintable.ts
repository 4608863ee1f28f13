import { coverage } from './coverage.ts'

/**
 * Why a text cannot be printed: characters that no typeface of the kit has, or that no one typeface
 * has together, for a text is set in one. None where it can be.
 */
export function unprintable(text: string): string | undefined {
  const strange = new Set<string>()
  const apart: string[] = []
  let together = everyTypeface
  for (const character of text) {
    if (character === '\u200b') continue
    const has = printedBy[character.codePointAt(0) ?? 0] ?? 0
    if (has === 0) strange.add(character)
    if ((together & has) !== together && has !== 0) apart.push(character)
    together &= has
  }
  if (strange.size > 0)
    return `contains ${listed([...strange])}, which the kit’s typefaces do not have: write it another way`
  if (together !== 0) return undefined
  return `mixes letters that no one typeface has together, such as ${named(apart.at(0))} and ${named(apart.at(-1))}: keep to one script`
}

const ranges = Object.values(coverage)
const everyTypeface = 2 ** ranges.length - 1

/** For each code, a bit for each typeface that has it. */
const printedBy = new Uint8Array(0x110000)
for (const [index, typeface] of ranges.entries()) {
  for (const range of typeface.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16))
    for (let code = first; code <= last; code += 1)
      printedBy[code] = (printedBy[code] ?? 0) | (1 << index)
  }
}

/** Three are enough to find the place. */
function listed(characters: string[]): string {
  const shown = characters.slice(0, 3).map(named)
  const rest = characters.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(' and ')
}

/** `"🎉" (U+1F389)`; the code alone where there is nothing to see. */
function named(character = ''): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `"${character}" (${code})` : code
}
