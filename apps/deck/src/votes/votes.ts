import { type Kind, kinds } from '@read-the-room/core'

/**
 * The votes of a room on one scene, as somebody counted them: the smaller groups, how many showed
 * no card, and later how many changed theirs. The largest group is worked out, never typed; where
 * phones have voted, only the cards beside them are counted.
 */
export type Votes = {
  counted: Partial<Record<Kind, number>>
  passed: number
  changed?: number | undefined
  /** What came in by phone, once the round is closed. Cards are added to it. */
  phones?: Record<Kind, number>
}

/** With fewer people, a number would point at somebody. */
export const fewest = 5

/** Nobody has counted yet. */
export const notCounted: Votes = { counted: {}, passed: 0 }

/** A group of the room: its size, and whether that was worked out from the others. */
export type Group = { kind: Kind; size: number; isRest: boolean }

/**
 * The four groups of a room of `here` people, once three of them are counted; nothing before, with
 * too few people, or where the numbers exceed the room.
 */
export function groupsOf({ counted, passed, phones }: Votes, here: number): Group[] {
  if (phones !== undefined) return together(phones, counted)
  const rest = kinds.filter((kind) => counted[kind] === undefined)
  const [last] = rest
  if (here < fewest || last === undefined || rest.length > 1) return []
  const known = kinds.reduce((sum, kind) => sum + (counted[kind] ?? 0), 0)
  const left = here - known - passed
  if (left < 0) return []
  return kinds.map((kind) => ({ kind, size: counted[kind] ?? left, isRest: kind === last }))
}

/** Phones and cards in one: nothing is left to be worked out. */
function together(phones: Record<Kind, number>, cards: Votes['counted']): Group[] {
  const groups = kinds.map((kind) => ({
    kind,
    size: phones[kind] + (cards[kind] ?? 0),
    isRest: false,
  }))
  const all = groups.reduce((sum, { size }) => sum + size, 0)
  return all < fewest ? [] : groups
}

/** How many changed their card, of those who showed one; nothing before it was counted. */
export function changeOf(votes: Votes, here: number): { changed: number; all: number } | undefined {
  const all = groupsOf(votes, here).reduce((sum, { size }) => sum + size, 0)
  const { changed } = votes
  return changed === undefined || all === 0 || changed > all ? undefined : { changed, all }
}
