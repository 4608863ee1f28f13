import { deck, words } from 'virtual:deck-words'
import { pluralize } from '@read-the-room/core'
import { computed, type Ref } from 'vue'
import { sharedState } from '../windows/shared-state.ts'
import { changeOf, groupsOf, notCounted, type Votes } from './votes.ts'

/** How many people are in the room: asked once, for all votes. */
export function useHere(): Ref<number> {
  return sharedState('here', 0)
}

/** The votes on a scene, whoever counted them. */
export function votesOn(scenario: string): Ref<Votes> {
  return sharedState<Votes>(`votes/${scenario}`, notCounted)
}

/** The votes on a scene, as every window of the deck shows them. */
export function useVotes(scenario: string) {
  const here = useHere()
  const votes = votesOn(scenario)
  return {
    here,
    votes,
    groups: computed(() => groupsOf(votes.value, here.value)),
    change: computed(() => {
      const found = changeOf(votes.value, here.value)
      return found === undefined
        ? ''
        : pluralize(words.count.change, found.changed, deck.locale, found)
    }),
  }
}
