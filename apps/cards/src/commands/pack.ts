import { papers } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { load } from '@read-the-room/core/load'
import { progress } from '@read-the-room/core/progress'
import { Refusal } from '@read-the-room/core/refusal'
import type { Profile } from '../look/look.ts'
import { type Edition, editions } from '../packs/edition.ts'
import { pack } from '../packs/pack.tsx'
import { packName } from '../packs/pack-name.ts'
import { setsOf } from '../packs/pack-sets.ts'
import { isOnline, recipeOf } from '../packs/recipe.ts'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { oneOf } from './one-of.ts'
import { localesOption } from './options.ts'
import { lengthOption } from './pack-length.ts'
import { deliver } from './paths.ts'
import { count, pagesOf } from './report.ts'

export type PackOptions = {
  group: number
  length?: string
  online?: boolean
  paper?: string
  edition?: string
  inkSaver?: boolean
  largePrint?: boolean
  locale?: string
  out: string
}

/** `cards pack`: all that a group needs on paper, in one file. */
export async function packFor(options: PackOptions): Promise<void> {
  const { group, locale, out } = options
  const profile = profileOf(options)
  const edition =
    options.edition === undefined ? 'lean' : oneOf('edition', options.edition, editions)
  const written: string[] = []
  const ways = new Set<string>()
  await deliver(out, async ({ save }) => {
    for (const id of localesOption(locale)) {
      const shipped = load(id)
      const length = lengthOption(shipped, options)
      const kit: FacilitatorKit = { ...shipped, workshop: { ...shipped.workshop, length } }
      const online = isOnline(kit)
      if (online) expectShared(options)
      const paper =
        options.paper === undefined ? kit.workshop.paper : oneOf('paper', options.paper, papers)
      const sets = setsOf(kit, recipeOf(kit, group, edition), profile === 'large-print')
      const prepared = new Map<string, Prepared>()
      for (const [index, set] of sets.entries()) {
        progress(index, sets.length, `${set.id} ${id}`)
        prepared.set(set.id, await prepare(set, paper, { profile }))
      }
      progress(sets.length, sets.length, id)
      const bytes = await pack(kit, paper, group, prepared, { edition, profile })
      const parts = [packName({ group, length, edition }), paper]
      const file = `${[...parts, ...(profile === 'color' ? [] : [profile]), id].join('-')}.pdf`
      save(file, bytes)
      written.push(`  ${file}  ${sizeOf(await pagesOf(bytes), edition, online)}`)
      for (const way of waysOf(edition, online)) ways.add(way)
    }
  })
  console.log(`Written to ${out === '.' ? 'this folder' : out}:`)
  for (const line of [...written, ...ways]) console.log(line)
}

function profileOf({ inkSaver = false, largePrint = false }: PackOptions): Profile {
  if (inkSaver && largePrint) {
    throw new Refusal('Large print comes in color: leave out --ink-saver or --large-print.')
  }
  if (inkSaver) return 'ink-saver'
  return largePrint ? 'large-print' : 'color'
}

/** Nothing of a pack for a video call is printed. */
function expectShared({ edition, inkSaver }: PackOptions): void {
  const [idle] = [...(edition ? ['--edition'] : []), ...(inkSaver ? ['--ink-saver'] : [])]
  if (idle === undefined) return
  throw new Refusal(`On a video call nothing is printed: leave out ${idle}.`)
}

function sizeOf(pages: number, edition: Edition, online: boolean): string {
  const told = count(pages, 'page')
  return edition === 'lean' && !online ? `${told} on ${count(pages / 2, 'sheet')}` : told
}

function waysOf(edition: Edition, online: boolean): string[] {
  if (online) {
    return [
      'Nothing is printed: share the parts as files, the day before.',
      'The first page says what is in it. The keys stand last: keep them until the time is up.',
    ]
  }
  const sides = edition === 'lean' ? 'on both sides, turned on the long edge,' : 'on one side'
  return [
    `Print ${sides} at 100 percent ("actual size"), never "fit to page".`,
    'The first page says what is in it and what to cut. The keys stand last: lay them face down.',
  ]
}
