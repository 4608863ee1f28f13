import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { embeddedStore } from './embedded.ts'
import type { Store } from './store.ts'

export type { Store }

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
  const user = process.getuid?.() ?? userInfo().username.replace(/\W/g, '')
  const folder = join(tmpdir(), `read-the-room-${user}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid, mode } = lstatSync(folder)
  // Somebody else may have made it before: whoever owns a folder reads what lies in it.
  if (
    process.getuid !== undefined &&
    (uid !== process.getuid() || (mode & 0o170077) !== 0o040000)
  ) {
    throw new Error(`${folder} is open to others: delete it, then try again.`)
  }
  const name = createHash('sha256').update(place).digest('hex').slice(0, 12)
  return join(folder, `room-${name}.db`)
}
