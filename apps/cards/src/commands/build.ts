import type { Paper, StartKit } from '@read-the-room/core'
import { loadStart } from '@read-the-room/core/load'
import { progress } from '@read-the-room/core/progress'
import { Refusal } from '@read-the-room/core/refusal'
import { contentIn, plain } from '../geometry/formats.ts'
import type { CardSet } from '../look/card-set.ts'
import { type Profile, profiles } from '../look/look.ts'
import { expectPrintable, type NamePlace } from '../names/expect-printable.ts'
import { namePages, personal, strip, stripSize } from '../names/name-pages.tsx'
import { readNames } from '../names/read-names.ts'
import { type Placing, sheets } from '../pdf/sheets.ts'
import {
  type Form,
  facePages,
  forms,
  formsOf,
  isWholePage,
  make,
  stockOf,
} from '../prepare/forms.ts'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { allSets } from '../sets/all-sets.ts'
import { leastTent, tentStock, tents } from '../sets/tents.tsx'
import type { Entry } from '../stock/registry.ts'
import { oneOf } from './one-of.ts'
import { localesOption, savedOffset, stockOption } from './options.ts'
import { type Delivery, deliver, read } from './paths.ts'

export type BuildOptions = {
  card?: string
  stock?: string
  profile: string
  locale?: string
  form?: string
  names?: string
  startAt: number
  out: string
  backFirst?: boolean
}

/** `cards build`: writes the files that were asked for, all of them or none. */
export async function build(options: BuildOptions): Promise<void> {
  const profile = oneOf('profile', options.profile, profiles)
  const form = options.form === undefined ? undefined : oneOf('form', options.form, forms)
  const locales = localesOption(options.locale)
  const people = options.names === undefined ? [] : readNames(read(options.names), options.names)
  const names = people.map(({ name }) => name)
  const offset = savedOffset()
  await deliver(options.out, async ({ save }) => {
    for (const locale of locales) {
      const kit = loadStart(locale)
      const { paper, entry } = stockOption(options.stock, kit)
      const wanted = chosen(kit, options.card, names)
      const places = wanted.flatMap((set) => namePlace(set, paper, entry) ?? [])
      if (options.names !== undefined) expectPrintable(people, options.names, places)
      for (const [index, set] of wanted.entries()) {
        progress(index, wanted.length, `${set.id} ${locale}`)
        await printSet(set, { profile, form, paper, entry, names, options, offset, save })
      }
      progress(wanted.length, wanted.length, locale)
    }
  })
}

/** Where a set carries names: its tents, or a strip above each face; a whole page carries none. */
function namePlace(set: CardSet, paper: Paper, entry: Entry | undefined): NamePlace | undefined {
  if (set.format === 'page') return undefined
  if (set.id === 'tents') {
    const { cell } = entry?.stock ?? tentStock(paper)
    return { width: contentIn(cell).width, size: leastTent, oneLine: false }
  }
  const { cell } = entry?.stock ?? plain(set.format, paper)
  return { width: contentIn(cell).width, size: stripSize, oneLine: true }
}

/** The sets that were named, or all. Tents exist only for names. */
export function chosen(kit: StartKit, card: string | undefined, names: string[]): CardSet[] {
  const all = allSets(kit)
  if (card === undefined) return all
  const ids = [...all.map(({ id }) => id), 'tents']
  return card.split(',').map((part) => {
    const id = part.trim()
    const found = all.find((set) => set.id === oneOf('card', id, ids))
    if (found) return found
    if (names.length === 0) throw new Refusal('Tents carry names: add --names people.csv.')
    return tents(kit, names)
  })
}

type Job = {
  profile: Profile
  form: Form | undefined
  paper: Paper
  entry: Entry | undefined
  names: string[]
  options: BuildOptions
  offset: NonNullable<Placing['offset']>
  save: Delivery['save']
}

async function printSet(set: CardSet, job: Job): Promise<void> {
  const { profile, paper, entry, names, options, offset } = job
  const tent = set.id === 'tents'
  const named = names.length > 0 && set.format !== 'page' && !tent
  const prepared = await prepare(set, paper, {
    profile,
    ...(entry ? { stock: entry.stock } : tent ? { stock: tentStock(paper) } : {}),
    ...(named ? { above: strip } : {}),
  })
  const { columns, rows } = stockOf(prepared, 'sheet')
  if (!isWholePage(prepared) && options.startAt > columns * rows) {
    throw new Refusal(`A sheet of ${set.id} has ${columns * rows} cells: start at one of them.`)
  }
  const placing = { startAt: options.startAt, offset }
  const save = (bytes: Uint8Array, kind: string) => {
    const extra = profile === 'color' ? [] : [profile]
    const parts = [set.id, entry?.id ?? paper, kind, ...extra, set.kit.locale]
    job.save(`${parts.join('-')}.pdf`, bytes)
  }
  if (named) return save(await personalSheets(prepared, names, placing), 'names')
  const black = profile === 'ink-saver'
  for (const form of job.form ? [job.form] : formsOf(prepared)) {
    if (!formsOf(prepared).includes(form)) {
      throw new Refusal(`${set.id} is not made as ${form}: use ${formsOf(prepared).join(' or ')}.`)
    }
    const { backFirst = false } = options
    save(await make(prepared, form, { ...placing, black, backFirst }), form)
  }
}

/** Every card of a set once for each name. */
export async function personalSheets(
  prepared: Prepared,
  names: string[],
  placing: Partial<Placing> = {},
): Promise<Uint8Array> {
  const { set, paper } = prepared
  const stock = stockOf(prepared, 'sheet')
  const about = {
    title: set.title,
    locale: set.kit.locale,
    subject: `${set.id} ${paper} sheet color`,
    hash: prepared.hash,
  }
  const labels = await namePages(set, names, contentIn(stock.cell).width, about)
  const pages = personal(await facePages(prepared, false), labels, names.length, stock)
  return await sheets(pages, about, { ...placing, stock })
}
