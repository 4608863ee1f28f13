import { fileURLToPath } from 'node:url'
import { openSync } from 'fontkit'
import { expect, test } from 'vitest'
import { coverage } from './coverage.ts'

/** The typefaces that cards are set in, as `apps/cards/src/look/fonts.ts` has them. */
const families = ['Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Hebrew']

test('what can be printed is what the typefaces have, in both weights', async () => {
  const lines = families.map((family) => `  '${family}':\n    '${rangesOf(family)}',\n`)
  expect(Object.keys(coverage)).toEqual(families)
  // After a new release of a typeface: npx vitest run --update src/typeface/coverage.test.ts
  await expect(`${head}${lines.join('')}} as const\n`).toMatchFileSnapshot('coverage.ts')
})

const head = `// Written by coverage.test.ts from the typefaces themselves, so that a check need not load them.

/** The characters that each typeface of the cards can print, as ranges of hexadecimal codes. */
export const coverage = {
`

function rangesOf(family: string): string {
  const [regular, bold] = ['400Regular', '700Bold'].map((cut) => charactersOf(family, cut))
  const ranges: [first: number, last: number][] = []
  for (const code of (regular ?? []).filter((one) => one >= 0x20 && bold?.includes(one))) {
    const range = ranges.at(-1)
    if (range?.[1] === code - 1) range[1] = code
    else ranges.push([code, code])
  }
  return ranges
    .map(([first, last]) => [...new Set([first, last])].map((code) => code.toString(16)).join('-'))
    .join(' ')
}

function charactersOf(family: string, cut: string): number[] {
  const pack = family.toLowerCase().replaceAll(' ', '-')
  const file = `@expo-google-fonts/${pack}/${cut}/${family.replaceAll(' ', '')}_${cut}.ttf`
  const face = openSync(fileURLToPath(import.meta.resolve(file)))
  // A font's table of characters closes with U+FFFF, which has no glyph.
  return face.characterSet.filter((code) => face.hasGlyphForCodePoint(code)).sort((a, b) => a - b)
}
