import type { Paper } from '@read-the-room/core'
import { Refusal } from '@read-the-room/core/refusal'
import { contentIn, plain } from '../geometry/formats.ts'
import { pt } from '../geometry/units.ts'
import type { CardSet } from '../look/card-set.ts'
import type { Fitted } from '../look/fitting-size.ts'
import type { Profile } from '../look/look.ts'
import { nameRoom, stripOf } from '../names/name-pages.tsx'
import type { Form } from '../prepare/forms.ts'
import { tentPlace, tentStock } from '../sets/tents.tsx'
import type { Entry } from '../stock/registry.ts'

/** Those of some sets that carry names; whoever asked for another by its name is told why it does not. */
export function carried(
  sets: CardSet[],
  profile: Profile,
  form: Form | undefined,
  asked: boolean,
): { sets: CardSet[]; without: string[] } {
  if (profile === 'large-print') {
    throw new Refusal('Large print carries no names: leave out --names or --profile.')
  }
  if (form === 'screen' || form === 'shop') {
    throw new Refusal(`Names are printed on sheets and folds, not as ${form}: leave out --form.`)
  }
  const faults = sets.flatMap((set) => {
    const reason = reasonOf(set)
    return reason === undefined ? [] : [`${set.id} carries no names: ${reason}.`]
  })
  if (asked && faults.length > 0) {
    throw new Refusal(`${faults.join('\n')}\nLeave it out, or print it without --names.`)
  }
  const named = sets.filter((set) => reasonOf(set) === undefined)
  if (named.length === sets.length) return { sets, without: [] }
  const others = sets.filter((set) => !named.includes(set)).map(({ id }) => id)
  return { sets: named, without: [`Left out, for they carry no names: ${others.join(', ')}.`] }
}

function reasonOf({ anonymous, format }: CardSet): string | undefined {
  if (anonymous) return 'what is written on it has none'
  return format === 'page' ? 'it is a whole page' : undefined
}

/** Where a set carries names: on its tents, or on a strip above each face. */
export function namePlace(set: CardSet, paper: Paper, entry: Entry | undefined): Fitted {
  if (set.id === 'tents') {
    const { cell } = entry?.stock ?? tentStock(paper)
    return tentPlace(pt(contentIn(cell).width))
  }
  const { cell } = entry?.stock ?? plain(set.format, paper)
  return stripOf(nameRoom(cell, set.edged).width)
}
