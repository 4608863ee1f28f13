import { scenariosFor } from '@read-the-room/core'
import { type Block, type FacilitatorKit, sheetOf, votedOn } from '@read-the-room/core/facilitator'
import type { Form } from '../prepare/forms.ts'

/** Group sizes that packs are made for. */
export const groupSizes = [8, 16, 25] as const

/** Who gets one of a thing. */
export const receivers = ['person', 'three', 'table', 'room'] as const
export type Receiver = (typeof receivers)[number]

/** One line of a pack: which set, in which form, one for each of whom. */
export type Line = {
  id: string
  form: Form
  for: Receiver
  /** Only these cards, by name and in this order. */
  cards?: string[]
  /** Fronts alone: what stands on a back would give the answer away, or only decorates. */
  fronts?: true
  /** Minutes to cut or fold one sheet. */
  minutes: number
}

/**
 * What the run sheet of this workshop needs on paper, in the order in which it is used. All of it is
 * printed on one side: a card with a back is folded over, and nothing has to be cut to be of use.
 */
export function recipeOf(kit: FacilitatorKit, group: number): Line[] {
  const { blocks } = sheetOf(kit, kit.workshop.length)
  return [
    { id: 'quiz-before', form: 'sheet', for: 'person', minutes: 0 },
    { id: 'rule', form: 'fold', for: 'person', minutes: 0.5 },
    { id: 'conflict', form: 'sheet', for: 'person', minutes: 0 },
    ...blocks.flatMap((block) => linesFor(kit, block, group)),
  ]
}

/** What a block of the run sheet needs; nothing for a talk. */
function linesFor(kit: FacilitatorKit, block: Block, group: number): Line[] {
  switch (block.id) {
    case 'sort':
      return [
        { id: 'comparison', form: 'fold', for: 'table', minutes: 0.75 },
        {
          id: 'sorting',
          form: 'sheet',
          for: 'table',
          cards: block.cards,
          fronts: true,
          minutes: 0.75,
        },
        { id: 'table-key', form: 'sheet', for: 'table', minutes: 0 },
      ]
    case 'votes':
      return [
        { id: 'voting', form: 'sheet', for: 'person', fronts: true, minutes: 0.3 },
        { ...scenes(votedIn(kit, block)), for: 'table', form: 'sheet', fronts: true },
      ]
    case 'practice':
      return [scenes(practiced(kit, Math.ceil(group / 2)))]
    case 'triads':
      return [
        scenes(practiced(kit, receiversIn(group, 'three') * 3)),
        { id: 'watcher', form: 'sheet', for: 'three', minutes: 0.1 },
      ]
    case 'clinic':
      return [{ id: 'clinic', form: 'sheet', for: 'person', minutes: 0 }]
    case 'plan':
      return [{ id: 'plan', form: 'fold', for: 'person', minutes: 0.5 }]
    case 'exit':
      return [{ id: 'exit', form: 'sheet', for: 'person', minutes: 0.1 }]
    default:
      return []
  }
}

function scenes(cards: string[]): Line {
  return { id: 'scenarios', form: 'fold', for: 'room', cards, minutes: 0.75 }
}

/** The scenes of a block that are voted on and have a card. */
function votedIn(kit: FacilitatorKit, block: Block): string[] {
  const printed = scenariosFor(kit).map(([id]) => id)
  return votedOn(kit, block).filter((id) => printed.includes(id))
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

/** How many get one, in a group of so many people at tables of four. */
export function receiversIn(group: number, receiver: Receiver): number {
  switch (receiver) {
    case 'person':
      return group
    case 'three':
      return Math.ceil(group / 3)
    case 'table':
      return Math.ceil(group / 4)
    case 'room':
      return 1
    default:
      throw new RangeError(`no such receiver: ${String(receiver satisfies never)}`)
  }
}
