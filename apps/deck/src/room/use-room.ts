import { askOf } from '@read-the-room/room'
import { type Host, type HostState, leadRoom } from '@read-the-room/room/client'
import { useNav } from '@slidev/client'
import { computed, watch } from 'vue'
import { votesOn } from '../votes/use-votes.ts'
import { noteGone } from './end-room.ts'
import { base, former, key, told } from './led.ts'
import { openByLink, useLink } from './open-room.ts'
import { kindCounts, roundOf, sentenceCounts, type Voted } from './rounds.ts'

let host: Host | undefined

/** What every part of the deck may know of the room, and do with it. */
export function useRoom() {
  return {
    key,
    told,
    /** Whether the room does not answer, or has not done yet what was asked of it. */
    away: computed(
      () => key.value !== null && (told.value?.away === true || told.value?.waits === true),
    ),
    ask: (round: ReturnType<typeof roundOf>) => round !== undefined && void host?.open(round),
    close: () => void host?.close(),
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
  // Phones stay in the room that they are in: a link begins another one when that is over.
  if (key.value === null) void openByLink()
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
    // Where somebody ends it, the sums come or can be asked for; otherwise it is over.
    if (former.value?.code !== key.value?.code) noteGone()
    key.value = null
    void openByLink()
    return
  }
  if (!state.away) useLink()
  const { round, counts } = state
  const about = round === undefined ? undefined : askOf(round.id)
  if (round === undefined || about?.ask !== 'kind') return
  const votes = votesOn(about.scenario)
  const phones = counts === undefined ? undefined : kindCounts(counts)
  if (JSON.stringify(votes.value.phones) === JSON.stringify(phones)) return
  const { phones: _former, ...others } = votes.value
  votes.value = phones === undefined ? others : { ...others, phones }
}
