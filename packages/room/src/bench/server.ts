import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { roomListeners } from '../server/listener.ts'
import { spareMemory } from '../server/memory.ts'
import { embeddedStore } from '../store/embedded.ts'
import { openStore } from '../store/open-store.ts'

// One process that serves rooms, as it is measured: it says where it listens, and on being asked
// how much memory it has taken at most.
spareMemory()
const [address = ''] = process.argv.slice(2)
const store = address.startsWith('redis')
  ? await openStore(address, 'bench')
  : embeddedStore(address)
const [room] = roomListeners({ store, hosts: { key: 'key' }, proxied: true })
// Four thousand phones that come at once are not told that nobody is in.
const server = createServer(room?.listener).listen({ port: 0, host: '127.0.0.1', backlog: 4096 })
server.once('listening', () => {
  const bound = server.address()
  if (typeof bound === 'object' && bound !== null) process.send?.(bound.port)
})
process.on('message', () => process.send?.(mostMemory()))
process.once('disconnect', () => process.exit())

/** Megabytes, at the worst moment so far where the system says that. */
function mostMemory(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1]
  return kilobytes === undefined
    ? process.memoryUsage.rss() / 1e6
    : (Number(kilobytes) * 1024) / 1e6
}
