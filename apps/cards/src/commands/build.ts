import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { load } from '@read-the-room/core/load'
import { progress } from '@read-the-room/core/progress'
import { Refusal } from '@read-the-room/core/refusal'
import type { CardSet } from '../look/card-set.ts'
import { profiles } from '../look/look.ts'
import { expectPrintable } from '../names/expect-printable.ts'
import { type Named, readNames } from '../names/read-names.ts'
import { FitError } from '../prepare/fit-error.ts'
import { forms } from '../prepare/forms.ts'
import { allSets } from '../sets/all-sets.ts'
import { tents } from '../sets/tents.tsx'
import { carried, namePlace } from './carriers.ts'
import { fitAdvice, onStock } from './fit-advice.ts'
import { oneOf } from './one-of.ts'
import { localesOption, savedOffset, stockOption } from './options.ts'
import { deliver, read } from './paths.ts'
import { type Job, printSet } from './print-set.ts'
import { report, type Written } from './report.ts'

export type BuildOptions = {
  card?: string
  stock?: string
  profile: string
  locale?: string
  form?: string
  names?: string
  startAt: number
  copies: number
  out: string
  backFirst?: boolean
}

/** `cards build`: writes the files that were asked for; 2 where a set that was named does not fit. */
export async function build(options: BuildOptions): Promise<number> {
  const profile = oneOf('profile', options.profile, profiles)
  const form = options.form === undefined ? undefined : oneOf('form', options.form, forms)
  const locales = localesOption(options.locale)
  const people =
    options.names === undefined ? undefined : readNames(read(options.names), options.names)
  const [offset, written, left] = [savedOffset(), [] as Written[], [] as string[]]
  await deliver(options.out, async ({ save }) => {
    for (const locale of locales) {
      const kit = load(locale)
      const { paper, entry } = stockOption(options.stock, kit)
      const { startAt, copies, backFirst = false } = options
      const placing = { startAt, copies, backFirst, offset }
      const job: Job = { profile, form, paper, entry, people, placing, save }
      const { sets, without } = wanted(kit, options.card, job)
      left.push(...without)
      if (people !== undefined && options.names !== undefined) {
        expectPrintable(
          people,
          options.names,
          sets.map((set) => namePlace(set, paper, entry)),
        )
      }
      for (const [index, set] of sets.entries()) {
        progress(index, sets.length, `${set.id} ${locale}`)
        try {
          written.push(...(await printSet(set, job)))
        } catch (error) {
          if (!(error instanceof FitError)) throw error
          left.push(fitAdvice(set, paper, entry, error))
        }
      }
      progress(sets.length, sets.length, locale)
    }
    if (written.length === 0) throw new Refusal(left.join('\n'))
  })
  for (const line of left) console.error(line)
  for (const line of await report(written, options.out, people)) console.log(line)
  return left.length > 0 && options.card !== undefined ? 2 : 0
}

/** The sets to print, and a line on each that is left out: on its stock, or with names. */
function wanted(
  kit: FacilitatorKit,
  card: string | undefined,
  { people, profile, form, entry }: Job,
) {
  const all = chosen(kit, card, people)
  const asked = card !== undefined
  const fitting = entry ? onStock(all, entry, profile, asked) : { sets: all, without: [] }
  if (people === undefined) return fitting
  const named = carried(fitting.sets, profile, form, asked)
  return { sets: named.sets, without: [...fitting.without, ...named.without] }
}

/** The sets that were named, or all. Tents exist only for names. */
export function chosen(
  kit: FacilitatorKit,
  card: string | undefined,
  people: Named[] | undefined,
): CardSet[] {
  const all = allSets(kit)
  if (card === undefined) return all
  const ids = [...all.map(({ id }) => id), 'tents']
  return card.split(',').map((part) => {
    const id = part.trim()
    const found = all.find((set) => set.id === oneOf('card', id, ids))
    if (found) return found
    if (people === undefined) throw new Refusal('Tents carry names: add --names people.csv.')
    return tents(
      kit,
      people.map(({ name }) => name),
    )
  })
}
