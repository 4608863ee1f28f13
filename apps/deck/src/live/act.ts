import { useNav } from '@slidev/client'
import { fullscreen, showOverview } from '@slidev/client/state/index.ts'
import { nextTick, ref } from 'vue'
import { openLine } from '../windows/line.ts'
import { daylight } from './daylight.ts'
import type { Action } from './keys.ts'
import { useSlideClock } from './slide-clock.ts'
import { blank, onWall, point, pointing } from './wall.ts'

/** Whether the list of keys is open. */
export const showKeys = ref(false)

/** Whether the form for the counted cards is open. */
export const counting = ref(false)

/** Whether the dialog of the room for phones is open. */
export const showRoom = ref(false)

/** What the wall must not show: the lists of slides and keys, who points, who counts. */
const notOnWall: Action[] = ['list', 'help', 'pointer', 'count', 'room']

/** What keys do in this window. */
export function useActions(): (action: Action) => void {
  const nav = useNav()
  const clock = useSlideClock()
  const tell = openLine('action', (text) => {
    if (!onWall) act(JSON.parse(text) as Action)
  })
  let moving = Promise.resolve()

  /** Steps wait for each other: two quick presses are two steps. */
  function move(step: () => unknown): void {
    if (blank.value) blank.value = false
    else
      moving = moving
        .then(step)
        .then(() => nextTick())
        .then(() => nextTick())
  }

  const doing: Record<Exclude<Action, number>, () => void> = {
    next: () => move(nav.next),
    previous: () => move(nav.prev),
    nextSlide: () => move(() => nav.nextSlide()),
    previousSlide: () => move(() => nav.prevSlide()),
    first: () => move(() => nav.goFirst()),
    last: () => move(() => nav.goLast()),
    list: () => {
      showOverview.value = true
    },
    help: () => {
      showKeys.value = true
    },
    blank: () => {
      blank.value = !blank.value
    },
    fullscreen: () => void fullscreen.toggle(),
    pointer: () => {
      pointing.value = !pointing.value
      if (!pointing.value) point(undefined)
    },
    clock: clock.toggle,
    step: clock.onward,
    minute: clock.add,
    count: () => {
      counting.value = nav.currentSlideRoute.value.meta.slide.frontmatter.scenario !== undefined
    },
    room: () => {
      showRoom.value = true
    },
    daylight: () => {
      daylight.value = !daylight.value
    },
  }

  function act(action: Action): void {
    if (typeof action === 'number') {
      const no = Math.min(Math.max(action, 1), nav.slides.value.length)
      move(() => nav.go(no))
    } else if (onWall && notOnWall.includes(action)) tell(JSON.stringify(action))
    else doing[action]()
  }
  return act
}
