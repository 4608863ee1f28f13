import { load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preflight } from '../preflight/preflight.ts'
import { sorting } from '../sets/cards.tsx'
import { comparison } from '../sets/comparison.tsx'
import { tentStock, tents } from '../sets/tents.tsx'
import { readPdf } from '../testing/read-pdf.ts'
import { make } from './forms.ts'
import { prepare } from './prepare.tsx'

const kit = load('en')
const [first = ''] = Object.keys(kit.sorting)

/** The sorting cards with one card of our own words. */
function sortingWith(text: string) {
  const own = { [first]: { ...kit.sorting[first], text } } as typeof kit.sorting
  return sorting({ ...kit, sorting: own })
}

test('a word that is wider than its card is named, with how much it is too wide', async () => {
  const text = 'Weihnachtsfeierorganisationsgruppentreffen'
  await expect(prepare(sortingWith(text), 'a4')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[FitError: en/sorting.yml:4:9  meet-your-field.text: card sorting, meet-your-field, front: "Weihnachtsfeierorganisationsgruppentreffen" is 19.8 mm too wide for its line: shorten it or put a hyphen in it]`,
  )
})

test('so is one in a text that has other words, and in a set that is too long as well', async () => {
  const dimensions = structuredClone(kit.dimensions)
  dimensions.purpose.networking.headline = `Die ${'Betriebsversammlungs'.repeat(3)} wartet`
  dimensions.purpose.question = 'What for? '.repeat(80).trim()
  const set = comparison({ ...kit, dimensions })
  await expect(prepare(set, 'a4')).rejects.toThrowErrorMatchingInlineSnapshot(`
    [FitError: en/dimensions.yml:6:15  purpose.networking.headline: card comparison, purpose, networking, front: "BetriebsversammlungsBetriebsversammlungsBetriebsversammlungs" is 64.1 mm too wide for its line: shorten it or put a hyphen in it
    en/dimensions.yml:4:13  purpose.question: card comparison, purpose, networking, front: does not fit at 10 pt: shorten it by 587 characters
    en/dimensions.yml:4:13  purpose.question: card comparison, purpose, socializing, front: does not fit at 10 pt: shorten it by 587 characters]
  `)
})

test('a long name on a tent is set smaller; one that is longer still is named', async () => {
  const printing = (name: string) => prepare(tents(kit, [name]), 'a4', { stock: tentStock('a4') })
  await expect(printing('Venkatanarasimharajuvaripetarama')).resolves.toBeDefined()
  const long = 'Venkatanarasimharajuvaripetarama'.repeat(2)
  await expect(printing(long)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [FitError: en  "VenkatanarasimharajuvaripetaramaVenkatan": card tents, VenkatanarasimharajuvaripetaramaVenkatanarasimharajuvaripetarama, panel 1, front: "VenkatanarasimharajuvaripetaramaVenkatanarasimharajuvaripetarama" is 93.0 mm too wide for its line: shorten it or put a hyphen in it
    en  "VenkatanarasimharajuvaripetaramaVenkatan": card tents, VenkatanarasimharajuvaripetaramaVenkatanarasimharajuvaripetarama, panel 2, front: "VenkatanarasimharajuvaripetaramaVenkatanarasimharajuvaripetarama" is 93.0 mm too wide for its line: shorten it or put a hyphen in it]
  `)
})

test('whatever the words, none leaves its card', async () => {
  const letters = fc.constantFrom(...'abcdefghijklmnoprstuwzäöüßéñłșıои')
  const word = fc.array(letters, { minLength: 1, maxLength: 40 }).map((all) => all.join(''))
  await fc.assert(
    fc.asyncProperty(word, async (text) => {
      try {
        const bytes = await make(await prepare(sortingWith(text), 'a4'), 'screen')
        // A word of three letters leaves its card empty, which is its own fault.
        const faults = (await preflight(bytes)).filter(({ rule }) => rule !== 'band')
        expect(faults).toEqual([])
        const { pages } = await readPdf(bytes)
        expect(pages.join('').replace(/\s/g, '')).toContain(text)
      } catch (error) {
        if (!(error instanceof Error) || !/too wide|beside its other letters/.test(error.message))
          throw error
      }
    }),
    { numRuns: 40, seed: 3 },
  )
})
