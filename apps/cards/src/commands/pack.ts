import { papers } from '@read-the-room/core'
import { type FacilitatorKit, sheetIds, sheetOf } from '@read-the-room/core/facilitator'
import { load } from '@read-the-room/core/load'
import { progress } from '@read-the-room/core/progress'
import { pack, packName } from '../packs/pack.tsx'
import { recipeOf } from '../packs/recipe.ts'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { allSets } from '../sets/all-sets.ts'
import { oneOf } from './one-of.ts'
import { localesOption } from './options.ts'
import { deliver } from './paths.ts'
import { count, pagesOf } from './report.ts'

export type PackOptions = {
  group: number
  length?: string
  stock?: string
  locale?: string
  black?: boolean
  out: string
}

/** `cards pack`: all that a group needs on paper, in one file. */
export async function packFor(options: PackOptions): Promise<void> {
  const { group, length, stock, locale, black = false, out } = options
  const written: string[] = []
  await deliver(out, async ({ save }) => {
    for (const id of localesOption(locale)) {
      const kit = lasting(load(id), length)
      const paper = stock === undefined ? kit.workshop.paper : oneOf('paper', stock, papers)
      const ids = new Set(recipeOf(kit, group).map((line) => line.id))
      const sets = allSets(kit).filter((set) => ids.has(set.id))
      const prepared = new Map<string, Prepared>()
      for (const [index, set] of sets.entries()) {
        progress(index, sets.length, `${set.id} ${id}`)
        prepared.set(set.id, await prepare(set, paper, black ? { profile: 'ink-saver' } : {}))
      }
      progress(sets.length, sets.length, id)
      const name = packName(group, length)
      const bytes = await pack(kit, paper, group, prepared, { name, black })
      const parts = [name, paper, ...(black ? ['ink-saver'] : []), id]
      const file = `${parts.join('-')}.pdf`
      save(file, bytes)
      const pages = count(await pagesOf(bytes), 'page')
      written.push(
        `  ${file}  ${pages}, for a workshop of ${sheetOf(kit, kit.workshop.length).minutes} minutes`,
      )
    }
  })
  console.log(`Written to ${out === '.' ? 'this folder' : out}:`)
  for (const line of written) console.log(line)
  console.log('Print on one side at 100 percent ("actual size"), never "fit to page".')
  console.log('The first page says what is in it, what to fold and what to cut.')
}

/** The kit for a workshop of another length. */
function lasting(kit: FacilitatorKit, wanted: string | undefined): FacilitatorKit {
  if (wanted === undefined) return kit
  const length = oneOf('length', wanted, sheetIds(kit))
  return { ...kit, workshop: { ...kit.workshop, length } }
}
