import { deck } from 'virtual:deck-words'
import { type Ref, ref, watch } from 'vue'

/**
 * A value that every tab of this deck shows, and that survives reload: kept in the browser's own
 * storage, told to other tabs by channel (their storage event never comes to files in some browsers).
 */
export function sharedState<T>(name: string, initial: T): Ref<T> {
  const key = `read-the-room/${deck.length}-${deck.locale}/${name}`
  const stored = localStorage.getItem(key)
  const value = ref(stored === null ? initial : (JSON.parse(stored) as T)) as Ref<T>
  const channel = new BroadcastChannel(key)
  let told = stored ?? JSON.stringify(initial)
  channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
    told = data
    value.value = JSON.parse(data) as T
  })
  watch(
    value,
    (now) => {
      const text = JSON.stringify(now)
      if (text === told) return
      told = text
      localStorage.setItem(key, text)
      channel.postMessage(text)
    },
    { deep: true, flush: 'sync' },
  )
  return value
}
