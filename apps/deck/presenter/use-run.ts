import { plan } from 'virtual:run-sheet'
import { useNav } from '@slidev/client'
import { computed, watch } from 'vue'
import { useNow } from '../src/live/now.ts'
import { begin, enter, notBegun, pace, type Run, review, take } from '../src/live/pace.ts'
import { sharedState } from '../src/live/shared-state.ts'

/** The workshop as it runs: follows the slides, and says where it stands. */
export function useRun() {
  const { currentSlideRoute } = useNav()
  const now = useNow()
  const run = sharedState<Run>('run', notBegun)
  const block = computed(() => currentSlideRoute.value.meta.slide.frontmatter.block ?? 'arrival')

  watch(block, (id) => {
    run.value = enter(run.value, plan, id, Date.now())
  })

  return {
    now,
    run,
    block,
    stands: computed(() => pace(run.value, plan, run.value.endedAt ?? now.value)),
    rows: computed(() => review(run.value, plan, now.value)),
    begin: () => {
      run.value = begin(plan, block.value, Date.now())
    },
    end: () => {
      run.value = { ...run.value, endedAt: Date.now() }
    },
    again: () => {
      run.value = notBegun
    },
    takeCut: () => {
      const cut = pace(run.value, plan, Date.now())?.cut
      if (cut !== undefined) run.value = take(run.value, cut)
    },
  }
}
