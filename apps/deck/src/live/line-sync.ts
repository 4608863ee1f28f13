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
      const tell = openLine(name, (text) => onUpdate(JSON.parse(text)))
      return (state, updating) => {
        if (updating !== true) tell(JSON.stringify(state))
      }
    },
  })
}
