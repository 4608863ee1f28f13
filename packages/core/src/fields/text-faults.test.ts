import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typographic } from '../model/typography.ts'
import { coverage } from '../typeface/coverage.ts'
import { text } from './text.ts'

const words = text({ max: 80, why: 'a line' })

const lacks = 'which the kit’s typefaces do not have: write it another way'
const invisible = 'contains an invisible control character: delete it'
const misread = 'a letter that was read wrongly: write the letter, and save the file as UTF-8'
const empty = 'is empty: write the text'

test.each([
  ['Career Week 🎉', `contains "🎉" (U+1F389), ${lacks}`],
  ['👩‍🚀', `contains "👩" (U+1F469) and "🚀" (U+1F680), ${lacks}`],
  ['شكرا لكم', `contains "ش" (U+0634), "ك" (U+0643), "ر" (U+0631) and 3 more, ${lacks}`],
  ['Why did 主人 bring us?', `contains "主" (U+4E3B) and "人" (U+4EBA), ${lacks}`],
  ['a\uffff', `contains U+FFFF, ${lacks}`],
  ['a\ue000', `contains U+E000, ${lacks}`],
  ['a\u{e0041}', `contains U+E0041, ${lacks}`],
  [
    'שלום, Κόσμε',
    'mixes letters that no one typeface has together, such as "ש" (U+05E9) and "Κ" (U+039A): keep to one script',
  ],
  ['\u200b', empty],
  ['\u200d\u2060 \u00ad', empty],
  [' \u3000 ', empty],
  [`a${'\u0301'.repeat(60)}`, 'has more than four marks on one letter: take some away'],
  ['a\u202eb', invisible],
  ['a\u2066b', invisible],
  ['a\u2062b', invisible],
  ['a\u0007b', invisible],
  ['a\tb', invisible],
  ['CafÃ© ¿Qué?', `contains "Ã©", ${misread}`],
  ['Donâ€™t', `contains "â€™", ${misread}`],
  ['Caf�', 'contains "�", which stands for a letter that was lost: write the letter'],
  [
    'x'.repeat(64),
    'has a word of 64 letters, which no line holds: part it with a space or a hyphen',
  ],
  ['x'.repeat(100), 'is 20 characters too long (100 of 80: a line): shorten it'],
])('%j', (typed, told) => {
  expect(faults(typed)).toEqual([told])
})

test.each([
  ['Tiếng Việt: Ở đâu?', 'Tiếng Việt: Ở đâu?'],
  ['Yorùbá: ọ̀rẹ́ mi', 'Yorùbá: ọ̀rẹ́ mi'],
  ['Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', undefined],
  ['Ελληνικά, Київ', undefined],
  ['"למה באנו?" (RSVP 2026)', '“למה באנו?” (RSVP 2026)'],
  ['Cafe\u0301', 'Café'],
  ['one\n  two\r\nthree', 'one two three'],
  ['  spaces at its ends \n', 'spaces at its ends'],
  [`${'x'.repeat(40)}-${'y'.repeat(38)}`, undefined],
])('fine: %j', (typed, shown = typed) => {
  expect(words.parse(typed)).toBe(shown)
})

test('what a typeface has is fine, and comes out composed, on one line', () => {
  const characters = Object.values(coverage).map((ranges) => fc.constantFrom(...codesOf(ranges)))
  const typed = fc.oneof(
    ...characters.map((one) =>
      fc.array(one, { minLength: 1, maxLength: 20 }).map((all) => all.join('')),
    ),
  )
  fc.assert(
    fc.property(typed, (value) => {
      const result = words.safeParse(value)
      if (result.success) expect(result.data).toBe(typographic(value.trim()))
      else
        expect(faults(value).join()).toMatch(
          /^(is empty|contains an invis|has more than four|contains "�"|mixes)/,
        )
    }),
  )
})

test('decomposed letters are the same text', () => {
  fc.assert(
    fc.property(fc.constantFrom('Tiếng Việt', 'ọ̀rẹ́', 'Ångström', 'Київ й', 'έξω'), (value) => {
      expect(words.parse(value.normalize('NFD'))).toBe(words.parse(value.normalize('NFC')))
    }),
  )
})

function faults(typed: string): string[] {
  return (words.safeParse(typed).error?.issues ?? []).map(({ message }) => message)
}

/** A few letters of each range are enough. */
function codesOf(ranges: string): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16))
    return [first, last, (first + last) >> 1].map((code) => String.fromCodePoint(code))
  })
}
