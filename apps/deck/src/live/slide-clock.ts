import { useNav } from '@slidev/client'
import { computed, type Ref, ref } from 'vue'
import type { Segment } from '../slides/slide.ts'
import { type Clock, more, next, pause, ready, remaining, start } from './clock.ts'
import { sharedState } from './shared-state.ts'

/** Whether a slide without a clock of its own shows the time of day: there, the key asks for that. */
export const timeOfDay: Ref<boolean> = ref(false)

/** The clock of the slide that is shown, if it has one, and what can be done to it. */
export function useSlideClock() {
  const { currentSlideRoute } = useNav()
  const slide = computed(() => currentSlideRoute.value.meta.slide.frontmatter)
  const segments = computed<Segment[]>(() => slide.value.clock ?? [])
  const state = computed<Ref<Clock> | undefined>(() =>
    segments.value.length === 0
      ? undefined
      : sharedState(`clock/${slide.value.id}`, ready(segments.value)),
  )
  const change = (how: (clock: Clock, now: number) => Clock) => {
    if (state.value !== undefined) state.value.value = how(state.value.value, Date.now())
  }
  return {
    segments,
    clock: computed(() => state.value?.value),
    toggle() {
      if (state.value === undefined) timeOfDay.value = !timeOfDay.value
      change((clock, now) => {
        const runs = clock.endsAt !== undefined && remaining(clock, now) > 0
        return runs ? pause(clock, now) : start(clock, now)
      })
    },
    add: () => change(more),
    onward: () => change((clock, now) => next(clock, segments.value, now)),
  }
}
