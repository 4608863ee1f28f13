import { deck } from 'virtual:deck-words'
import { onScopeDispose, type Ref, ref } from 'vue'

/** Both windows of a deck talk here. */
const name = () => `read-the-room/${deck.length}-${deck.locale}/room`

/** How often the presenter view asks, and how long it waits before it says that nobody answers. */
const askEvery = 1500
const patience = 4000

/** The window for the room: answers the presenter view for as long as it is open. */
export function answerPresenter(): void {
  const channel = new BroadcastChannel(name())
  channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
    if (data === 'anyone') channel.postMessage('here')
  })
  onScopeDispose(() => channel.close())
}

/** The presenter view: whether a window for the room is missing. */
export function useRoomMissing(): Ref<boolean> {
  const missing = ref(false)
  let answered = Date.now()
  const channel = new BroadcastChannel(name())
  channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
    if (data !== 'here') return
    answered = Date.now()
    missing.value = false
  })
  const ask = () => {
    missing.value = Date.now() - answered > patience
    channel.postMessage('anyone')
  }
  ask()
  const timer = setInterval(ask, askEvery)
  onScopeDispose(() => {
    clearInterval(timer)
    channel.close()
  })
  return missing
}
