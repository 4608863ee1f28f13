import { useNav } from '@slidev/client'
import { computed, watch } from 'vue'
import { useNow } from '../src/live/now.ts'
import { begin, enter, notBegun, pace, review, type Session, take } from '../src/live/pace.ts'
import { sharedState } from '../src/live/shared-state.ts'
import { agenda } from './agenda.ts'

/** The workshop as it runs: follows the slides, and says where it stands. */
export function useSession() {
  const { currentSlideRoute } = useNav()
  const now = useNow()
  const session = sharedState<Session>('run', notBegun)
  const block = computed(() => currentSlideRoute.value.meta.slide.frontmatter.block ?? 'arrival')

  watch(block, (id) => {
    session.value = enter(session.value, agenda, id, Date.now())
  })

  return {
    now,
    session,
    block,
    stands: computed(() => pace(session.value, agenda, session.value.endedAt ?? now.value)),
    rows: computed(() => review(session.value, agenda, now.value)),
    begin: () => {
      session.value = begin(agenda, block.value, Date.now())
    },
    end: () => {
      session.value = { ...session.value, endedAt: Date.now() }
    },
    again: () => {
      session.value = notBegun
    },
    takeCut: () => {
      const cut = pace(session.value, agenda, Date.now())?.cut
      if (cut !== undefined) session.value = take(session.value, cut)
    },
  }
}
