import { useNav } from '@slidev/client'
import { computed, watch } from 'vue'
import { useNow } from '../src/live/now.ts'
import * as run from '../src/live/pace.ts'
import { stale } from '../src/windows/kept.ts'
import { kept, newSession, sharedState } from '../src/windows/shared-state.ts'
import { asked } from '../src/windows/this-window.ts'
import { agenda } from './agenda.ts'

/** The workshop as it runs: follows the slides, and says where it stands. */
export function useSession() {
  const { currentSlideRoute } = useNav()
  const now = useNow()
  const session = sharedState<run.Session>('run', run.notBegun)
  const block = computed(() => currentSlideRoute.value.meta.slide.frontmatter.block ?? 'arrival')
  const change = (how: (session: run.Session, now: number) => run.Session) => {
    session.value = how(session.value, Date.now())
  }

  watch(block, (id) => change((was, time) => run.enter(was, agenda, id, time)))
  promise()

  /** The end that was chosen when the deck opened, while it is still to come. */
  function promise() {
    if (asked.until === undefined || asked.until < Date.now()) return
    if (session.value.begunAt === undefined) session.value = { ...run.notBegun, until: asked.until }
  }

  return {
    now,
    session,
    stands: computed(() => run.pace(session.value, agenda, now.value)),
    rows: computed(() => run.review(session.value, agenda, now.value)),
    old: computed(() => session.value.begunAt !== undefined && stale(kept.value, now.value)),
    begin: () => change((was, time) => run.begin(agenda, block.value, time, was.until)),
    end: () => change((was, time) => ({ ...run.resume(was, time), endedAt: time })),
    undo: () => change(run.undoEnd),
    pause: () => change(run.pause),
    resume: () => change(run.resume),
    until: (time: number | undefined) =>
      change(({ until: _was, ...was }) => (time === undefined ? was : { ...was, until: time })),
    takeCuts: () => change((was, time) => run.take(was, run.pace(was, agenda, time)?.cuts ?? [])),
    fresh() {
      newSession()
      promise()
    },
  }
}
