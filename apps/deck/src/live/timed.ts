import { times } from 'virtual:deck-times'
import { computed, type Ref } from 'vue'
import type { Segment } from '../slides/slide.ts'
import { sharedState } from '../windows/shared-state.ts'
import { sheet } from '../windows/this-window.ts'
import { begun, type Clock, ready } from './clock.ts'
import { notBegun, type Session } from './pace.ts'
import type { Times } from './shortened.ts'

/** What a slide says of time, as far as it has steps or a clock. */
type Timed = {
  id?: string
  block?: string
  kicker?: string
  clock?: Segment[]
  steps?: { text: string; time: string }[]
}

/** What a slide says of time, and its clock, in the minutes that its block has left, and the clock as it runs. */
export function useTimed(slide: Timed) {
  const segments = computed(() => segmentsOf(slide))
  const steps = computed(() =>
    (slide.steps ?? []).map((step, index) => ({
      ...step,
      time: cutTimes(slide)?.steps?.[index] ?? step.time,
    })),
  )
  const kicker = computed(() => cutTimes(slide)?.kicker ?? slide.kicker)
  return { kicker, steps, segments, clock: clockOf(slide) }
}

/** The stretches of a slide's clock, after cuts. */
export function segmentsOf(slide: Timed): Segment[] {
  const seconds = cutTimes(slide)?.clock
  return (slide.clock ?? []).map((segment, index) => ({
    ...segment,
    seconds: seconds?.[index] ?? segment.seconds,
  }))
}

/** The clock of a slide. Until somebody starts it, it stands at the beginning of what is left. */
export function clockOf(slide: Timed): Ref<Clock> {
  const planned = slide.clock ?? []
  const state = sharedState(`clock/${slide.id}`, ready(planned))
  return computed({
    get: () => (begun(state.value, planned) ? state.value : ready(segmentsOf(slide))),
    set: (clock) => {
      state.value = clock
    },
  })
}

function cutTimes({ id = '', block = '' }: Timed): Times | undefined {
  const { cuts } = sharedState<Session>('run', notBegun).value
  const cut = cuts.find((one) => one.id === block)
  return cut === undefined ? undefined : times[sheet]?.[block]?.[cut.to]?.[id]
}
