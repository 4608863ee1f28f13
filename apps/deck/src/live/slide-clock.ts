import { useNav } from '@slidev/client'
import { computed, type Ref, ref } from 'vue'
import { type Clock, more, next, pause, remaining, start } from './clock.ts'
import { clockOf, segmentsOf } from './timed.ts'

/** Whether a slide without a clock of its own shows the time of day: there, the key asks for that. */
export const timeOfDay: Ref<boolean> = ref(false)

/** The clock of the slide that is shown, if it has one, and what can be done to it. */
export function useSlideClock() {
  const { currentSlideRoute } = useNav()
  const slide = computed(() => currentSlideRoute.value.meta.slide.frontmatter)
  const segments = computed(() => segmentsOf(slide.value))
  const state = computed(() => (segments.value.length === 0 ? undefined : clockOf(slide.value)))
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
