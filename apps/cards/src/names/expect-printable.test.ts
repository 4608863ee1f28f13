import { expect, test } from 'vitest'
import { pt } from '../geometry/units.ts'
import { expectPrintable } from './expect-printable.ts'

/** What is said of some names on a strip of a width in millimetres. */
function said(names: string[], width = 85, oneLine = true): string {
  const people = names.map((name, index) => ({ name, line: index + 2 }))
  try {
    expectPrintable(people, 'people.csv', [{ width: pt(width), sizes: [12, 11, 10], oneLine }])
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

test('names in every script of the cards are printed', () => {
  const names = ['Lê Thị Hạnh', 'Ọlábísí Adébáyọ̀', 'Αθηνά', 'Щербакова', 'משה כהן', 'José']
  expect(said(names)).toBe('')
})

test('those that cannot be are all told, each with its row', () => {
  expect(said(['王小明', 'Ada', 'محمد', '\u202eBo', 'דוד Hạnh'])).toMatchInlineSnapshot(`
    "people.csv:2  "王小明" has the character 王 (U+738B), which no typeface of the cards has: write it in letters that are Latin, Greek, Cyrillic or Hebrew
    people.csv:4  "محمد" has the character م (U+0645), which no typeface of the cards has: write it in letters that are Latin, Greek, Cyrillic or Hebrew
    people.csv:5  "‮Bo" has a hidden U+202E that turns it: delete that
    people.csv:6  "דוד Hạnh" has the character ạ (U+1EA1), which no typeface of the cards has beside its other letters: write one script at a time"
  `)
})

test('so are those that are wider than their place, and by how much', () => {
  const long = 'Venkatanarasimharajuvaripetarama'
  expect(said(['Ada', long, `Ada ${long}`], 60)).toMatchInlineSnapshot(
    `"people.csv:4  "Ada Venkatanarasimharajuvaripetarama" is too wide for its line even at 10 pt: shorten it by 3 letters"`,
  )
  expect(said(['Venkata Narasimha Rajuvaripetarama'], 60, false)).toBe('')
})
