import { type Ref, ref } from 'vue'
import { openLine } from '../windows/line.ts'
import { sharedState } from '../windows/shared-state.ts'
import { asked } from '../windows/this-window.ts'

/** Whether the room sees a black screen. */
export const blank: Ref<boolean> = sharedState('blank', false)

/** Where the pointer is on the slide, in hundredths of it; nowhere while it is put away. */
export type Point = { x: number; y: number }
export const pointer: Ref<Point | undefined> = ref()

/** Whether the mouse over the slide is shown as a pointer. */
export const pointing = ref(false)

const tell = openLine('pointer', (text) => {
  pointer.value = (JSON.parse(text) as { at?: Point }).at
})

/** Shows the pointer somewhere, here and in the other windows; undefined puts it away. */
export function point(at: Point | undefined): void {
  pointer.value = at
  tell(JSON.stringify({ at }))
}

/** Whether this window stands on the wall, while another one has the notes. */
export const onWall = asked.room
