import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { embeddedStore } from './embedded.ts'
import type { Store } from './store.ts'

/**
 * The store that an address names: `redis://…` or `rediss://…` for Redis or Valkey, nothing for a
 * file of this computer's own. `place` tells the files of two kits apart. Throws where it does not
 * open.
 */
export async function openStore(address: string | undefined, place: string): Promise<Store> {
  if (address !== undefined && address !== '') {
    const { redisStore } = await import('./redis.ts')
    return await redisStore(address, place)
  }
  return embeddedStore(fileFor(place))
}

/** A file in a folder that nobody else on this computer may look into, the same after a restart. */
function fileFor(place: string): string {
  const folder = join(tmpdir(), `read-the-room-${userInfo().username.replace(/\W/g, '')}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = createHash('sha256').update(place).digest('hex').slice(0, 12)
  return join(folder, `room-${name}.db`)
}
