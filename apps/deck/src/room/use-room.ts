import { askOf } from '@read-the-room/room'
import {
  askForRoom,
  type Host,
  type HostState,
  type Key,
  leadRoom,
} from '@read-the-room/room/client'
import { useNav } from '@slidev/client'
import { computed, type Ref, shallowRef, watch } from 'vue'
import { sharedState } from '../live/shared-state.ts'
import { votesOn } from '../votes/use-votes.ts'
import { hostPlace } from './host-link.ts'
import { roomBase } from './place.ts'
import { kindCounts, roundOf, sentenceCounts, type Voted } from './rounds.ts'

/** The room that this deck leads, once somebody has opened it; every window has it. */
const key: Ref<Key | null> = sharedState<Key | null>('room', null)
const told = shallowRef<HostState>()
let host: Host | undefined

/** Where rooms are asked for; nothing for a deck in a file. */
const base = roomBase(location.href)

/** Asks for the room of this computer, or with the key of a host’s link. False if there is none. */
export async function openRoom(hostKey?: string): Promise<boolean> {
  const found = base === undefined ? undefined : await askForRoom(base, hostKey)
  if (found !== undefined) key.value = found
  return found !== undefined
}

/** What every part of the deck may know of the room, and do with it. */
export function useRoom() {
  return {
    key,
    told,
    ask: (round: ReturnType<typeof roundOf>) => round !== undefined && void host?.open(round),
    close: () => void host?.close(),
    async end() {
      const sums = await host?.end()
      key.value = null
      return sums
    },
  }
}

/** The round of this slide's scene: open or closed, and how many have answered. */
export function useRound(of: () => string | undefined) {
  return computed(() => {
    const scenario = of()
    const { round, answered = 0, counts } = told.value ?? {}
    if (key.value === null || round === undefined || scenario === undefined) return undefined
    const about = askOf(round.id)
    if (about?.scenario !== scenario) return undefined
    const sentences = counts === undefined ? undefined : sentenceCounts(round.id, counts, scenario)
    return { ask: about.ask, open: round.open, answered, few: counts === undefined, sentences }
  })
}

/**
 * Leads the room from this window: a slide with a vote opens its round, and leaving it closes that.
 * Every window does the same, and the room takes it once.
 */
export function leadFromSlides(): void {
  const { currentSlideRoute } = useNav()
  const slide = computed(() => currentSlideRoute.value.meta.slide.frontmatter as Voted)

  watch(
    key,
    (found) => {
      host?.leave()
      host = undefined
      told.value = undefined
      if (found === null || base === undefined) return
      // A window that comes late, or again, leaves a round as it stands.
      let first = true
      host = leadRoom(base, found, (state) => {
        hear(state)
        if (first && !state.away && state.round?.id !== roundOf(slide.value)?.id) begin(slide.value)
        first = first && state.away
      })
    },
    { immediate: true },
  )
  const link = sessionStorage.getItem(hostPlace)
  if (link !== null) {
    sessionStorage.removeItem(hostPlace)
    void openRoom(link)
  }
  watch(slide, (to, from) => {
    if (roundOf(to) !== undefined) begin(to)
    else if (from.scenario !== to.scenario || roundOf(from) !== undefined) void host?.close()
  })
}

/** Opens the round of a slide, unless it was closed before: that is for a button to open again. */
function begin(slide: Voted): void {
  const round = roundOf(slide)
  if (round === undefined || slide.scenario === undefined) return
  if (votesOn(slide.scenario).value.phones === undefined) void host?.open(round)
}

/** What came in by phone stands beside the cards that somebody counted. */
function hear(state: HostState): void {
  told.value = state
  if (state.gone) {
    key.value = null
    return
  }
  const { round, counts } = state
  const about = round === undefined ? undefined : askOf(round.id)
  if (round === undefined || about?.ask !== 'kind') return
  const votes = votesOn(about.scenario)
  const phones = counts === undefined ? undefined : kindCounts(counts)
  if (JSON.stringify(votes.value.phones) === JSON.stringify(phones)) return
  const { phones: _former, ...others } = votes.value
  votes.value = phones === undefined ? others : { ...others, phones }
}
