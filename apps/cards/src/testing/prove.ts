import { modes } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import fc from 'fast-check'
import { contentIn, plain } from '../geometry/formats.ts'
import { pt } from '../geometry/units.ts'
import type { CardSet } from '../look/card-set.ts'
import { expectPrintable } from '../names/expect-printable.ts'
import { namePages, nameRoom, strip, stripOf } from '../names/name-pages.tsx'
import { writtenOn } from '../pdf/read-back.ts'
import { TextError } from '../pdf/whole-text.ts'
import { FitError } from '../prepare/fit-error.ts'
import { make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { rule, sorting } from '../sets/cards.tsx'
import { chunks } from '../sets/chunks.ts'
import { comparison } from '../sets/comparison.tsx'
import { tentPlace, tentStock, tents } from '../sets/tents.tsx'
import { faultsIn, safeIn } from './finished.ts'
import { anyName, anyText, compoundText } from './random-texts.ts'

const kit = load('en')

/** How many were printed and how many refused, and what is wrong with those that were printed. */
export type Proved = { printed: number; refused: number; faults: string[] }

/** Prints random names on strips and on tents, and reads them back. */
export async function proveNames(seed: number, numRuns: number): Promise<Proved> {
  const all = fc.sample(anyName, { seed, numRuns }).map((name) => name.normalize('NFC'))
  const { width } = nameRoom(plain('quarter', 'a4').cell, true)
  const { cell } = tentStock('a4')
  const tent = tentPlace(pt(contentIn(cell).width))
  const proved: Proved = { printed: 0, refused: 0, faults: [] }
  for (const names of chunks(all, 500)) {
    const onStrips = names.filter((name) => isPrintable(name, stripOf(width)))
    const about = { title: 'T', locale: 'en', subject: 'names a4 sheet color', hash: 'h' }
    const bytes = await namePages(rule(kit), onStrips, width, about)
    proved.faults.push(...(await faultsIn(bytes, onStrips, { width, height: strip - 1.5 })))
    // A tent is a page for each of its panels: a tenth of the names is enough to read.
    const onTents = names.filter((name, at) => at % 10 === 0 && isPrintable(name, tent))
    const prepared = await prepare(tents(kit, onTents), 'a4', { stock: tentStock('a4') })
    const screen = await make({ ...prepared, stock: undefined }, 'screen')
    proved.faults.push(...(await faultsIn(screen, writtenOn(prepared.faces), contentIn(cell))))
    proved.printed += onStrips.length
    proved.refused += names.length - onStrips.length
  }
  return proved
}

function isPrintable(name: string, place: ReturnType<typeof stripOf>): boolean {
  try {
    expectPrintable([{ name, line: 1 }], 'people.csv', [place])
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** Prints random texts on a small card and in the narrow boxes of another, and reads them back. */
export async function proveTexts(seed: number, numRuns: number): Promise<Proved> {
  const proved: Proved = { printed: 0, refused: 0, faults: [] }
  const texts = fc.sample(fc.oneof(anyText, anyText, compoundText), { seed, numRuns })
  for (const [index, text] of texts.entries()) {
    const set = index % 2 === 0 ? sortingWith(text) : comparisonWith(text)
    try {
      const prepared = await prepare(set, 'a4')
      const bytes = await make(prepared, 'screen')
      const safe = safeIn(plain(set.format, 'a4').cell)
      proved.faults.push(...(await faultsIn(bytes, writtenOn(prepared.faces), safe, set)))
      proved.printed += 1
    } catch (error) {
      const named = error instanceof FitError || error instanceof TextError
      if (!named) throw error
      proved.refused += 1
    }
    await new Promise((done) => setImmediate(done))
  }
  return proved
}

/** One sorting card that says a text. */
function sortingWith(text: string): CardSet {
  const [[id, first] = []] = Object.entries(kit.sorting)
  if (id === undefined || first === undefined) throw new Error('there are no signs to sort')
  return sorting({ ...kit, sorting: { [id]: { ...first, text } } as typeof kit.sorting })
}

/** One comparison card with a text in three of its boxes. */
function comparisonWith(text: string): CardSet {
  const dimensions = structuredClone(kit.dimensions)
  const { networking, socializing } = dimensions.purpose
  networking.headline = text
  networking.signs[0] = text
  socializing.do[0] = text
  const { spread = [], ...set } = comparison({ ...kit, dimensions })
  return { ...set, cards: set.cards.slice(0, 1), spread: spread.slice(0, modes.length) }
}
