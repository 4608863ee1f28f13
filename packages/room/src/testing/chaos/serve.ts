import { createServer } from 'node:http'
import { roomListeners } from '../../server/listener.ts'
import { handOf } from '../../server/secret.ts'
import { embeddedStore } from '../../store/embedded.ts'
import { openStore } from '../../store/open-store.ts'
import type { Asked, Told } from './servers.ts'

// One process that serves rooms, as a test starts and kills it: it waits for the word to begin, so
// that a restart takes no longer than opening the store.
const [address = '', port = '0'] = process.argv.slice(2)
const tell = (told: Told) => process.send?.(told)

process.once('message', async () => {
  const file = address.startsWith('file:') ? address.slice(5) : undefined
  const store = file === undefined ? await openStore(address, 'chaos') : embeddedStore(file)
  const unlimited = { burst: 1e9, perSecond: 1e9 }
  const limits = { requests: unlimited, wrongCodes: unlimited }
  const [room] = roomListeners({ store, hosts: { key: 'key' }, proxied: true, limits })
  createServer(room?.listener).listen(Number(port), '127.0.0.1', () => tell({ ready: true }))
  process.on('message', async ({ code, hands }: Asked) => {
    const room = await store.find(code)
    if (room === undefined) return tell({ kept: [] })
    const kept = hands.map(({ round, number }) =>
      store.kept(code, round, handOf(room, round, number)),
    )
    tell({ kept: await Promise.all(kept), all: await store.all(code) })
  })
})
process.once('disconnect', () => process.exit())
