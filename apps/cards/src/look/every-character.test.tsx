import { Font } from '@react-pdf/renderer'
import { expect, test } from 'vitest'
import { chunks } from '../sets/chunks.ts'
import { bare, printTexts } from '../testing/print-texts.tsx'
import { readPdf } from '../testing/read-pdf.ts'
import { families, familyOf, undrawable } from './fonts.ts'

/** Every character that a typeface has, may be asked for, and is chosen to draw. */
function charactersOf(fontFamily: (typeof families)[number]): string[] {
  const face: unknown = Font.getFont({ fontFamily, fontWeight: 400 })?.data
  const { characterSet } = face as { characterSet: number[] }
  return (
    characterSet
      .map((point) => String.fromCodePoint(point))
      .filter((one) => !/[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u.test(one))
      .filter((one) => undrawable(one.normalize('NFC')) === undefined)
      // pdf.js takes ﭏ apart, and turns the two letters.
      .filter((one) => one !== '\ufb4f')
      .filter((one) => familyOf(one.normalize('NFC')) === fontFamily)
  )
}

test.each(families)('every character of %s is printed, and read back as itself', async (family) => {
  const characters = charactersOf(family)
  expect(characters.length).toBeGreaterThan(80)
  const right = /\p{scx=Hebrew}/u
  const ltr = characters.filter((one) => !right.test(one))
  // A mark stands on a letter; others stand alone, so that no two become one.
  const on = (letter: string) => (one: string) => (/\p{M}/u.test(one) ? letter + one : one)
  const texts = [
    ...chunks(ltr.map(on('x')), 30).map((some) => some.join(' ')),
    ...characters.filter((one) => right.test(one)).map(on('א')),
  ]
  const { pages } = await readPdf(await printTexts(texts))
  expect(pages.map(same)).toEqual(texts.map(same))
})

/** pdf.js itself tells ﬁ as fi, and the sign for a millionth as the Greek letter that it is. */
const same = (text: string) => bare(text).normalize('NFKC')
