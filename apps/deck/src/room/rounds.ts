import { type Kind, kinds } from '@read-the-room/core'
import { askOf, type Counts, type Round, roundId } from '@read-the-room/room'

/** What of a slide says which round belongs to it. */
export type Voted = { scenario?: string; votes?: unknown[]; scene?: unknown[] }

/** The round that a slide opens as it comes: the vote on its scene. */
export function roundOf({ scenario, votes = [] }: Voted): Round | undefined {
  if (scenario === undefined || votes.length === 0) return undefined
  return { id: roundId(scenario, 'kind'), choices: [...kinds] }
}

/** The second round on a scene, which the facilitator opens: the sentence that decided. */
export function sentenceRound({ scenario, scene = [] }: Voted): Round | undefined {
  if (scenario === undefined || scene.length < 2) return undefined
  return {
    id: roundId(scenario, 'sentence'),
    choices: scene.map((_line, at) => String(at + 1)),
  }
}

/** The counts of a vote on a scene, by kind of moment. */
export function kindCounts(counts: Counts): Record<Kind, number> {
  return {
    networking: counts.networking ?? 0,
    mixed: counts.mixed ?? 0,
    socializing: counts.socializing ?? 0,
    unclear: counts.unclear ?? 0,
  }
}

/** How many chose each of some sentences, if this round is about those of the scene. */
export function sentenceCounts(id: string, counts: Counts, scenario: string): number[] | undefined {
  const about = askOf(id)
  if (about?.ask !== 'sentence' || about.scenario !== scenario) return undefined
  const most = Math.max(...Object.keys(counts).map(Number), 0)
  return Array.from({ length: most }, (_none, at) => counts[at + 1] ?? 0)
}
