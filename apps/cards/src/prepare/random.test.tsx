import { load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextError } from '../pdf/whole-text.ts'
import { preflight } from '../preflight/preflight.ts'
import { comparison } from '../sets/comparison.tsx'
import { heavy } from '../testing/heavy.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { FitError } from './fit-error.ts'
import { make } from './forms.ts'
import { prepare } from './prepare.tsx'

const kit = load('en')

const alphabets = [
  'abcdefghijklmnopqrstuvwxyzäöüßéèñçłżő',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'aăâbcdđeêghiklmnoôơpqrstuưvxyạảấầậắặếềệốồộớờợứừự',
  'אבגדהוזחטיכלמנסעפצקרשת',
]

const word = (letters: string) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''))

const content = fc
  .tuple(fc.constantFrom(...alphabets), fc.integer({ min: 20, max: 400 }))
  .chain(([letters, length]) =>
    fc
      .array(word(letters), { minLength: 80, maxLength: 80 })
      .map((words) => [...words.join(' ')].slice(0, length).join('').trim()),
  )
  .filter((text) => text !== '')

test('any text is printed whole, at the floor or above, or is a named error', async () => {
  let printed = 0
  await fc.assert(
    fc.asyncProperty(content, content, async (sign, headline) => {
      const dimensions = structuredClone(kit.dimensions)
      dimensions.purpose.networking.signs[0] = sign
      dimensions.purpose.networking.headline = headline
      const set = comparison({ ...kit, dimensions })
      const card = { ...set, cards: set.cards.slice(0, 1) }
      try {
        const bytes = await make(await prepare(card, 'a4'), 'screen')
        const { pages } = await readPdf(bytes)
        expect(missing(`${sign}${headline}`, pages[0] ?? '')).toEqual([])
        expect(await preflight(bytes)).toEqual([])
        printed += 1
      } catch (error) {
        if (!(error instanceof FitError || error instanceof TextError)) throw error
      }
    }),
    { numRuns: heavy ? 500 : 10, seed: 7, endOnFailure: true },
  )
  expect(printed).toBeGreaterThan(0)
})

/** Characters that were written more often than they are on the page, in whatever order. */
function missing(written: string, page: string): string[] {
  const left = [...page.normalize('NFC')]
  return [...written.normalize('NFC').replace(/\s/g, '')].filter((character) => {
    const at = left.indexOf(character)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}
