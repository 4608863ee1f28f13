import { askedIn } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decidingWords } from './deciding-words.ts'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const marked = (sentence: string, ...reasons: string[]) =>
  decidingWords(sentence, reasons)
    .filter((piece) => piece.marked)
    .map(({ text }) => text)

test.each([
  ['Come and see us on Thursday.', ['“See us on Thursday” is a step.'], ['see us on Thursday']],
  ['A cake, and a band.', ['«A cake» y «a band».'], ['A cake', 'a band']],
  ['A cake, and a band.', ['“band,” it says'], ['band']],
  ['Aunt Ana has an ant.', ['“an ant” is small'], ['an ant']],
  ['Nobody quotes me.', ['“somebody else”'], ['Nobody quotes me.']],
  ['A handbag.', ['“hand”'], ['A handbag.']],
])('%s', (sentence, reasons, words) => {
  expect(marked(sentence, ...reasons)).toEqual(words)
})

test('the pieces are the sentence, whatever is quoted, and something is marked', () => {
  const any = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(any, fc.array(any), (sentence, reasons) => {
      const quoting = [...reasons, ...reasons.map((reason) => `“${reason}”`)]
      const pieces = decidingWords(sentence, quoting)
      expect(pieces.map(({ text }) => text).join('')).toBe(sentence)
      expect(pieces.some((piece) => piece.marked)).toBe(true)
    }),
  )
})

test.each(kits)('$locale: most deciding sentences have words of their own marked', (kit) => {
  const found = askedIn(kit.questions, kit).flatMap(({ sentences, deciding, options }) => {
    const reasons = options.filter(({ fit }) => fit === 'best').map(({ reason }) => reason)
    return deciding.map(
      (index) => marked(sentences[index] ?? '', ...reasons)[0] !== sentences[index],
    )
  })
  expect(found.filter(Boolean).length).toBeGreaterThan(found.length * 0.8)
})
