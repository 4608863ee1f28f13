import type { Paper } from '@read-the-room/core'
import { Refusal } from '@read-the-room/core/refusal'
import { type CardSet, isTwoSided } from '../look/card-set.ts'
import type { Profile } from '../look/look.ts'
import { strip } from '../names/name-pages.tsx'
import type { Named } from '../names/read-names.ts'
import type { Placing } from '../pdf/sheets.ts'
import { type Form, formsOf, make } from '../prepare/forms.ts'
import { isWholePage, stockOf } from '../prepare/on-sheets.ts'
import { prepare } from '../prepare/prepare.tsx'
import { tentStock } from '../sets/tents.tsx'
import type { Entry } from '../stock/registry.ts'
import { stickyWarning } from './fit-advice.ts'
import type { Delivery } from './paths.ts'
import { personalSheets } from './personal-sheets.ts'
import type { Written } from './report.ts'

/** What was asked for, the same for each set. */
export type Job = {
  profile: Profile
  form: Form | undefined
  paper: Paper
  entry: Entry | undefined
  /** Whom each card is printed for; nothing where it is for anybody. */
  people: Named[] | undefined
  placing: Omit<Placing, 'stock'> & { startAt: number; backFirst: boolean }
  save: Delivery['save']
}

/** Writes every file of a set that was asked for. */
export async function printSet(set: CardSet, job: Job): Promise<Written[]> {
  const { profile, paper, entry, people, placing } = job
  const tent = set.id === 'tents'
  const named = people !== undefined && !tent
  const prepared = await prepare(set, paper, {
    profile,
    ...(entry ? { stock: entry.stock } : tent ? { stock: tentStock(paper) } : {}),
    ...(named ? { above: strip } : {}),
  })
  const { columns, rows } = stockOf(prepared, 'sheet')
  if (!isWholePage(prepared) && placing.startAt > columns * rows) {
    throw new Refusal(`A sheet of ${set.id} has ${columns * rows} cells: start at one of them.`)
  }
  if (placing.copies !== 1 && (job.form === 'screen' || job.form === 'shop')) {
    throw new Refusal('Copies are made of sheets and folds: leave out --copies or --form.')
  }
  const warning = stickyWarning(set, entry)
  if (warning !== undefined) console.error(warning)
  const known = formsOf(prepared)
  const whole = isWholePage(prepared)
  const black = profile === 'ink-saver'
  const names = people?.map(({ name }) => name) ?? []
  const asked = job.form ? [job.form] : named ? (['sheet'] as const) : known
  const written: Written[] = []
  for (const form of asked) {
    if (!known.includes(form)) {
      throw new Refusal(`${set.id} is not made as ${form}: use ${known.join(' or ')}.`)
    }
    const bytes =
      named && (form === 'sheet' || form === 'fold')
        ? await personalSheets(prepared, names, { ...placing, form, profile })
        : await make(prepared, form, { ...placing, black })
    const kind = named ? (form === 'fold' ? ['names', 'fold'] : ['names']) : [form]
    const extra = profile === 'color' ? [] : [profile]
    const file = `${[set.id, entry?.id ?? paper, ...kind, ...extra, set.kit.locale].join('-')}.pdf`
    job.save(file, bytes)
    written.push({ file, bytes, form, whole, tent, twoSided: isTwoSided(set), entry })
  }
  return written
}
