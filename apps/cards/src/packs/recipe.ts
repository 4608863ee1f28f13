import type { Form } from '../prepare/forms.ts'

/** Group sizes that packs are made for. */
export const groupSizes = [8, 16, 25] as const

/** Who gets one of a thing. */
export const receivers = ['person', 'table', 'room'] as const
export type Receiver = (typeof receivers)[number]

/** One line of a pack: which set, in which form, one for each of whom. */
export type Line = {
  id: string
  form: Form
  for: Receiver
  /** Only the first so many cards. */
  first?: number
  /** Minutes to cut or fold one sheet. */
  minutes: number
}

/**
 * What a workshop needs on paper, in the order in which it is used. All of it is printed on one
 * side: a card with a back is folded over, and nothing has to be cut to be of use.
 */
export const recipe: readonly Line[] = [
  { id: 'rule', form: 'fold', for: 'person', minutes: 0.5 },
  { id: 'comparison', form: 'fold', for: 'table', minutes: 0.75 },
  { id: 'sorting', form: 'sheet', for: 'table', minutes: 0.75 },
  { id: 'voting', form: 'sheet', for: 'person', minutes: 0.3 },
  { id: 'scenarios', form: 'fold', for: 'room', first: 8, minutes: 0.75 },
  { id: 'conflict', form: 'sheet', for: 'person', minutes: 0 },
  { id: 'plan', form: 'fold', for: 'person', minutes: 0.5 },
  { id: 'clinic', form: 'sheet', for: 'person', minutes: 0 },
  { id: 'exit', form: 'sheet', for: 'person', minutes: 0.1 },
]

/** How many get one, in a group of so many people at tables of four. */
export function receiversIn(group: number, receiver: Receiver): number {
  switch (receiver) {
    case 'person':
      return group
    case 'table':
      return Math.ceil(group / 4)
    case 'room':
      return 1
    default:
      throw new RangeError(`no such receiver: ${String(receiver satisfies never)}`)
  }
}
