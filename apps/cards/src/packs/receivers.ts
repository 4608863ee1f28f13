/** Who gets one of a thing. */
export const receivers = ['person', 'pair', 'three', 'table', 'room'] as const
export type Receiver = (typeof receivers)[number]

/** Sizes of a group that a pack is made for: fewer are no group, more are two workshops. */
export const groups = { least: 3, most: 200 } as const

/** How many get one, in a group of so many people at tables of four. */
export function receiversIn(group: number, receiver: Receiver): number {
  switch (receiver) {
    case 'person':
      return group
    case 'pair':
      return Math.ceil(group / 2)
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
