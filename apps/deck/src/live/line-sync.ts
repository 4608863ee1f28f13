import { TRUST_ORIGINS } from '@slidev/client/constants.ts'
import { addSyncMethod, disableBuiltinSync } from '@slidev/client/state/syncState.ts'
import { openLine } from './line.ts'

/**
 * Slidev keeps windows on the same slide by a channel named after the title alone, which windows on
 * different run sheets would share, and follows none but windows of known hosts: a file has no host.
 */
export function syncByLine(): void {
  TRUST_ORIGINS.push(location.host.split(':')[0] ?? '')
  disableBuiltinSync()
  addSyncMethod({
    init(name, onUpdate) {
      let heard: string | undefined
      const tell = openLine(name, (text) => {
        const state = JSON.parse(text)
        heard = placeIn(state)
        onUpdate(state)
      })
      return (state, updating) => {
        // A window that follows says where it went: an echo, which would pull a quick leader back.
        if (updating === true || placeIn(state) === heard) return
        heard = undefined
        tell(JSON.stringify(state))
      }
    },
  })
}

/** The slide and step of a shared state. */
function placeIn({ page, clicks }: { page?: number; clicks?: number }): string {
  return `${page}.${clicks}`
}
