import { scenariosFor } from '@read-the-room/core'
import { type FacilitatorKit, sheetOf, votedOn } from '@read-the-room/core/facilitator'
import type { Form } from '../prepare/forms.ts'
import type { Edition } from './edition.ts'
import { type Receiver, receiversIn } from './receivers.ts'
import { type Give, type Want, wantedBy } from './supplies.ts'

/** Group sizes that packs are ready-made for, and the lengths that they are made for. */
export const readyMade = { groups: [8, 16, 25], lengths: ['45', '60', '90'] } as const

/** One line of a pack: which set, in which form, one for each of whom. */
export type Line = {
  id: string
  form: Extract<Form, 'sheet' | 'fold' | 'screen'>
  for: Receiver
  /** Whom its cards are dealt to, one each or several, where the set itself is for the room. */
  dealt?: Receiver
  /** Only these cards, by name and in this order. */
  cards?: string[]
  /** Fronts alone: what stands on a back would give the answer away, or only decorates. */
  fronts?: true
  /** Whether it is a key, which the facilitator keeps until the time is up. */
  key?: true
  /** Minutes to cut or fold one sheet. */
  minutes: number
}

/** Whether the workshop is held on a video call, so that nothing is printed. */
export function isOnline(kit: FacilitatorKit): boolean {
  return sheetOf(kit, kit.workshop.length).online
}

/**
 * What the blocks of this workshop's run sheet name in their materials, each once, in the order in
 * which it is used; keys stand last, apart.
 */
export function recipeOf(kit: FacilitatorKit, group: number, edition: Edition = 'lean'): Line[] {
  const online = isOnline(kit)
  const made = wantedBy(kit, edition).wants.map(({ want }): Line => {
    if (online) return fileOf(kit, want, group)
    return edition === 'lean' ? leanLine(kit, want, group) : keepsakeLine(kit, want, group)
  })
  const lines = distinct([...(online ? [] : handedOut(edition, made)), ...made])
  return [...lines.filter(({ key }) => !key), ...lines.filter(({ key }) => key)]
}

/** What lies on the chairs when people come: everybody's sheet; in the keepsake quiz and rule, too. */
function handedOut(edition: Edition, made: Line[]): Line[] {
  if (edition === 'lean') return made.filter(({ id }) => id === 'lean')
  return [
    { id: 'quiz-before', form: 'sheet', for: 'person', minutes: 0 },
    { id: 'rule', form: 'fold', for: 'person', minutes: 0.5 },
  ]
}

const onSheet: Give[] = ['voting', 'voted', 'conflict', 'line', 'plan', 'exit']

/** One sheet a person; for tables cards that are cut, four sheets at a time. */
function leanLine(kit: FacilitatorKit, want: Want, group: number): Line {
  if (onSheet.includes(want.give)) return { id: 'lean', form: 'sheet', for: 'person', minutes: 0 }
  const line = keepsakeLine(kit, want, group)
  return { ...line, form: 'sheet', minutes: line.minutes / 2 }
}

/** The cards of the deck, on one side of the paper: a card with a back is folded over. */
function keepsakeLine(
  kit: FacilitatorKit,
  { give, for: whom, each = 1 }: Want,
  group: number,
): Line {
  const sheet = { id: give, form: 'sheet', for: whom } as const
  switch (give) {
    case 'sorting':
      return { ...sheet, cards: sorted(kit), fronts: true, minutes: 0.75 }
    case 'comparison':
      return { ...sheet, form: 'fold', minutes: 0.75 }
    case 'table-key':
      return { ...sheet, key: true, minutes: 0 }
    case 'voting':
      return { ...sheet, fronts: true, minutes: 0.3 }
    case 'voted':
      return { ...sheet, id: 'scenarios', cards: voted(kit), fronts: true, minutes: 0.75 }
    case 'practice': {
      const cards = practiced(kit, receiversIn(group, whom) * each)
      return { id: 'scenarios', form: 'fold', for: 'room', dealt: whom, cards, minutes: 0.75 }
    }
    case 'plan':
      return { ...sheet, form: 'fold', minutes: 0.5 }
    case 'watcher':
    case 'exit':
      return { ...sheet, minutes: 0.1 }
    case 'conflict':
    case 'clinic':
    case 'line':
      return { ...sheet, minutes: 0 }
    default:
      throw new RangeError(`no pack gives ${String(give satisfies never)}`)
  }
}

/** A file to share: read on a screen, each side of a card a page; the signs together on one. */
function fileOf(kit: FacilitatorKit, want: Want, group: number): Line {
  const line = keepsakeLine(kit, want, group)
  return { ...line, form: want.give === 'sorting' ? 'sheet' : 'screen', minutes: 0 }
}

/** Each line once, where it is first used: what two blocks want is handed out once. */
function distinct(lines: Line[]): Line[] {
  const same = lines.map((line) => JSON.stringify(line))
  return lines.filter((_line, index) => same.indexOf(same[index] ?? '') === index)
}

/** The signs that tables sort. */
function sorted(kit: FacilitatorKit): string[] {
  return sheetOf(kit, kit.workshop.length).blocks.flatMap(({ cards }) => cards)
}

/** The scenes that are voted on and have a card. */
function voted(kit: FacilitatorKit): string[] {
  const printed = scenariosFor(kit).map(([id]) => id)
  const voting = sheetOf(kit, kit.workshop.length).blocks.filter(({ id }) => id === 'votes')
  return voting.flatMap((block) => votedOn(kit, block)).filter((id) => printed.includes(id))
}

/** As many scenes as are practiced at a time: none that the room has voted on, as long as there are others. */
function practiced(kit: FacilitatorKit, count: number): string[] {
  const { blocks } = sheetOf(kit, kit.workshop.length)
  const known = blocks.flatMap((block) => votedOn(kit, block))
  const all = scenariosFor(kit).map(([id]) => id)
  const fresh = all.filter((id) => !known.includes(id))
  const pool = fresh.length > 0 ? fresh : all
  return Array.from({ length: count }, (_card, index) => pool[index % pool.length] ?? '')
}
