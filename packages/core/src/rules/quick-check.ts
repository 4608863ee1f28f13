import type { Questions } from '../schema/questions.ts'
import { askedIn } from './asked.ts'

/**
 * The questions of the quick check. A pair stays whole, since neither of its scenes is told without
 * the other; of a scene and of a family only what the quick check asks is left.
 */
export function quickCheckOf({ recognize, read, act }: Questions): Questions {
  return {
    recognize: mapped(recognize, (one) => {
      const asks = kept(one.asks, (ask) => ask?.round === 'check')
      return isEmpty(asks) ? undefined : { ...one, asks }
    }),
    read: mapped(read, (pair) =>
      Object.values(pair.versions).some(({ round }) => round === 'check') ? pair : undefined,
    ),
    act: mapped(act, (family) => {
      const scenes = kept(family.scenes, ({ round }) => round === 'check')
      return isEmpty(scenes) ? undefined : { ...family, scenes }
    }),
  }
}

/** Whether a language has the questions of the quick check, and no other. */
export function isQuickCheckAlone(english: Questions, own: Questions): boolean {
  const later = count(english) - count(quickCheckOf(english))
  return later > 0 && count(own) === count(quickCheckOf(own))
}

/** How many questions there are. */
function count(questions: Questions): number {
  return askedIn(questions).length
}

function mapped<T>(group: Record<string, T>, change: (value: T) => T | undefined) {
  const changed = Object.entries(group).flatMap(([id, value]) => {
    const other = change(value)
    return other === undefined ? [] : [[id, other] as const]
  })
  return Object.fromEntries(changed)
}

function kept<Group extends object>(
  group: Group,
  wanted: (value: Group[keyof Group]) => boolean,
): Group {
  const entries = Object.entries(group) as [string, Group[keyof Group]][]
  return Object.fromEntries(entries.filter(([, value]) => wanted(value))) as Group
}

function isEmpty(group: object): boolean {
  return Object.keys(group).length === 0
}
