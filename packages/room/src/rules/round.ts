/** What a room can be asked about a scene: its kind, or the sentence that decided. */
export const asks = ['kind', 'sentence'] as const
export type Ask = (typeof asks)[number]

/** One question to the room: its id, and what can be answered. */
export type Round = { id: string; choices: string[] }

/**
 * The round that a room is at, whether it still takes answers, and how often a round has been opened
 * in this room: what came too late for one opening may be in by the next.
 */
export type Current = Round & { open: boolean; opened: number }

/** How many people chose what. */
export type Counts = Record<string, number>

/** The id of a round on a scene. The same scene asked again goes on with what was answered. */
export function roundId(scenario: string, ask: Ask): string {
  return `${scenario}.${ask}`
}

/** The scene and the ask of a round, if it is one on a scene. */
export function askOf(id: string): { scenario: string; ask: Ask } | undefined {
  const [scenario = '', name] = id.split('.')
  const ask = asks.find((known) => known === name)
  return ask === undefined ? undefined : { scenario, ask }
}

/** The quick checks that people may add to the room's sums. They take answers until the room ends. */
export const checks = ['before', 'after'] as const
export type Check = (typeof checks)[number]

/** So many scenes has a check: what is added is how many of them were answered best. */
export const checkScenes = 6

/** The rounds that are open as long as the room is. */
export const alwaysOpen: Round[] = checks.map((id) => ({
  id,
  choices: Array.from({ length: checkScenes + 1 }, (_none, best) => String(best)),
}))
