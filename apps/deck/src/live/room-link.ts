import { onScopeDispose, type Ref, ref } from 'vue'
import { openLine } from '../windows/line.ts'

/** When the presenter view looks first, how often it asks, and how long it waits before it says that nobody answers. */
const soon = 400
const askEvery = 1500
const patience = 4000

/** The window for the room: answers the presenter view for as long as it is open. */
export function answerPresenter(): void {
  const tell = openLine('room', (text) => {
    if (text === 'anyone') tell('here')
  })
  // A window that was opened by hand says so at once.
  tell('here')
}

/** The presenter view: whether a window for the room is missing. */
export function useRoomMissing(): Ref<boolean> {
  const missing = ref(false)
  let answered = 0
  const tell = openLine('room', (text) => {
    if (text !== 'here') return
    answered = Date.now()
    missing.value = false
  })
  const ask = () => {
    missing.value = Date.now() - answered > patience
    tell('anyone')
  }
  tell('anyone')
  const first = setTimeout(ask, soon)
  const timer = setInterval(ask, askEvery)
  onScopeDispose(() => {
    clearTimeout(first)
    clearInterval(timer)
  })
  return missing
}
