import { type Check, type Counts, type Current, checks } from './round.ts'

/** With fewer answers, a bar would point at somebody. */
export const fewestForBars = 5

/** With fewer people, a sum says nothing about a workshop. */
export const fewestForSums = 10

/** How many people answered. */
export function answeredIn(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** The counts that a room may see: of a closed round alone, and of enough people. */
export function shownOf({ open }: Pick<Current, 'open'>, counts: Counts): Counts | undefined {
  return open || answeredIn(counts) < fewestForBars ? undefined : counts
}

/** How many people did a check, and how many scenes they answered best, all together. */
export type Sum = { people: number; best: number }

/** What a room keeps when it ends: rounds with enough answers, checks with enough people. */
export type Sums = { rounds: Record<string, Counts> } & Partial<Record<Check, Sum>>

/** The sums of a room, of the counts of all its rounds. */
export function sumsOf(rounds: Record<string, Counts>): Sums {
  const isCheck = (id: string) => checks.some((check) => check === id)
  const scenes = Object.entries(rounds).filter(
    ([id, counts]) => !isCheck(id) && answeredIn(counts) >= fewestForBars,
  )
  const done = checks.flatMap((check) => {
    const counts = rounds[check] ?? {}
    const people = answeredIn(counts)
    if (people < fewestForSums) return []
    const best = Object.entries(counts).reduce((sum, [one, count]) => sum + Number(one) * count, 0)
    return [[check, { people, best }] as const]
  })
  return { rounds: Object.fromEntries(scenes), ...Object.fromEntries(done) }
}
