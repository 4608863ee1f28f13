import fc from 'fast-check'
import { typographic } from '../model/typography.ts'

/** How a text is written down. */
export type Style = (typeof styles)[number]
export const styles = ['plain', 'double', 'single', 'block', 'lines'] as const

const letters = [
  'abc ABC,.?',
  'Tiếng Việt ở đâu',
  'Yorùbá ọ̀rẹ́ ẹ ṣ',
  'Ελλάδα έξω',
  'Київ щось',
  'שלום למה?',
  'ÄÖÜß Donaudampfschifffahrt-',
  '🎉👩‍🚀 ok',
  '主人 か',
  'a # b: c',
  'a b: #&*!{}[]@`%>|-?,"\'\\/=~<',
  'a\t\u0007\u200b\u202e\ufeff\u2028é',
]

const words = [
  ['room', 'people', 'a', 'name', 'the', 'host', 'asks', 'listen', 'Tuesday', 'café', 'naïve'],
  ['Lê', 'Thị', 'Hạnh', 'Nguyễn', 'Phở', 'đường', 'Trần', 'ngọc', 'ị', 'ọ', 'ẹ', 'Le\u0302\u0323'],
  ['Ọlábísí', 'Ẹ̀kọ́', 'ọjọ́', 'Ìyá', 'ṣé', 'Chukwụemeka', 'Ńkechị', 'gụọ'],
  ['Καλημέρα', 'φίλε', 'Ωραία', 'λόγος', 'ψυχή'],
  ['Добрый', 'день', 'Щукин', 'ёлка', 'объект', 'Київ', 'їжак'],
  ['שלום', 'משה', 'כהן', 'למה?', 'אוניברסיטה'],
  ['Łódź', 'Zażółć', 'gęślą', 'jaźń', 'Škoda', 'čeština', 'İstanbul', 'ığdır', 'þorn', 'Ærø'],
  ['Donaudampfschifffahrtsgesellschaft', 'epäjärjestelmällistyttämättömyys', 'so', 'ja'],
  ['we', 'are', '#1', '&Co', '{name}', '[x]', '@home', '50 %', 'a:b', 'x:', '-', "'tis", '"so"'],
  ['<b>', '</script>', '{{ x }}', '$1', '\\n', 'O’Neil', "d'accord", '½', '€', '…', '™', 'ﬁ'],
]

/** A text as somebody might type it: letters of one alphabet at random, or words of one language. */
export const typedText: fc.Arbitrary<string> = fc.oneof(
  fc
    .constantFrom(...letters)
    .chain((alphabet) => fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 30 }))
    .map((all) => all.join('')),
  fc
    .constantFrom(...words)
    .chain((language) => fc.array(fc.constantFrom(...language), { minLength: 1, maxLength: 7 }))
    .map((all) => all.join(' ')),
)

/** A text as it stands in a file, beside a name that is pushed in that far. */
export function written(typed: string, style: Style, indent = 18): string {
  const below = `\n${' '.repeat(indent + 2)}`
  switch (style) {
    case 'plain':
      return typed
    case 'double':
      return JSON.stringify(typed)
    case 'single':
      return `'${typed.replaceAll("'", "''")}'`
    case 'block':
      return `|-${below}${typed}`
    case 'lines':
      // A sign alone on a line says how the lines below are read: nobody means it as a word.
      return /^[|>]/.test(typed) ? JSON.stringify(typed) : typed.replaceAll(' ', below)
    default:
      throw new TypeError(`unknown style: ${String(style satisfies never)}`)
  }
}

/** What people mean who know that quotes around a whole text are no part of it. */
export function meant(typed: string, style: Style): string {
  const quoted = /^\s*(["'])(.*)\1\s*$/.exec(typed)
  const bare = style === 'plain' || style === 'lines'
  return bare && quoted?.[2] ? quoted[2] : typed
}

/** A text as people see it: as print sets it, on one line, spaces as one. */
export function asShown(text: string): string {
  return typographic(text).replace(/\s+/g, ' ').trim()
}
