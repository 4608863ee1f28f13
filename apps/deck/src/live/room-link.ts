import { onScopeDispose, type Ref, ref } from 'vue'
import { openLine } from './line.ts'

/** How often the presenter view asks, and how long it waits before it says that nobody answers. */
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
  let answered = Date.now()
  const tell = openLine('room', (text) => {
    if (text !== 'here') return
    answered = Date.now()
    missing.value = false
  })
  const ask = () => {
    missing.value = Date.now() - answered > patience
    tell('anyone')
  }
  ask()
  const timer = setInterval(ask, askEvery)
  onScopeDispose(() => clearInterval(timer))
  return missing
}
