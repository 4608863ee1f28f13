import { fill } from '@read-the-room/core'
import { type FacilitatorKit, sheetOf } from '@read-the-room/core/facilitator'
import type { Edition } from './edition.ts'

/** Which pack it is: for how many people, after which run sheet, in which edition. */
export type Named = { group: number; length: string; edition: Edition }

/** The first part of a pack's name: `pack-30-45`, `pack-30-45-keepsake`. */
export function packName({ group, length, edition }: Named): string {
  return ['pack', group, length, ...(edition === 'lean' ? [] : [edition])].join('-')
}

/** The same, read from a name; nothing where it names no pack. */
export function packNamed(name: string): Named | undefined {
  const [whole, group, length, keepsake] = /^pack-(\d+)-(.+?)(-keepsake)?$/.exec(name) ?? []
  if (whole === undefined || length === undefined) return undefined
  return { group: Number(group), length, edition: keepsake === undefined ? 'lean' : 'keepsake' }
}

/** The title of a group's pack: "Everything for 25 people: 60 minutes". */
export function packTitle(kit: FacilitatorKit, group: number): string {
  const { name } = sheetOf(kit, kit.workshop.length)
  return fill(kit.cards.pack.title, { count: group, length: name })
}
