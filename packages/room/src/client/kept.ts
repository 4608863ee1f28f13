/** What a phone keeps of one round. */
export type Hand = {
  /** Its number there. */
  number: string
  choice: string
  /** How often it chose. */
  version: number
  /** The version that the room has for certain. */
  arrived: number
  /** The choice that the room counts, as far as it has said so. */
  counted?: string
  /**
   * The opening whose end the choice missed, as counted by the room; what is counted is an earlier
   * choice, or none. Another opening may have taken it since: it is asked about anew.
   */
  late?: number
}

/** What a phone keeps of the room that it is in. */
export type KeptRoom = { code: string; hands: Record<string, Hand> }

/**
 * Where a page keeps text; a page that may keep nothing holds it in memory. An empty text is written
 * when a room has ended: nothing of it is to be kept.
 */
export type Keep = { read: () => string | null | undefined; write: (text: string) => void }

/** What is kept of a room, if it is this room and sound. */
export function readRoom(text: string | null | undefined, code: string): KeptRoom {
  const fresh = { code, hands: {} }
  if (!text) return fresh
  try {
    const kept = JSON.parse(text) as Partial<KeptRoom> | null
    if (kept?.code !== code || typeof kept.hands !== 'object' || kept.hands === null) return fresh
    const sound = Object.entries(kept.hands).filter(([, hand]) => isHand(hand))
    return { code, hands: Object.fromEntries(sound) }
  } catch (error) {
    if (error instanceof SyntaxError) return fresh
    throw error
  }
}

/** What is known of a round here and in another tab of this phone: the later choice, what arrived. */
export function laterOf(mine: Hand | undefined, kept: Hand): Hand {
  if (mine === undefined || kept.version > mine.version) return kept
  if (kept.version < mine.version) return mine
  return kept.arrived > mine.arrived || kept.number !== mine.number ? kept : mine
}

/** The code of the room that a page was in last. */
export function lastCode(text: string | null | undefined): string | undefined {
  const code = /"code":"([A-Z]{6})"/.exec(text ?? '')?.[1]
  return code
}

function isHand(hand: unknown): hand is Hand {
  if (typeof hand !== 'object' || hand === null) return false
  const { number, choice, version, arrived, counted = '' } = hand as Partial<Hand>
  const texts = [number, choice, counted].every((text) => typeof text === 'string')
  return texts && Number.isInteger(version) && Number.isInteger(arrived)
}
