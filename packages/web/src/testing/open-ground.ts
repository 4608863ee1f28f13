import { serveFolder } from '../serve/serve-folder.ts'
import { ask, parts, written } from './ask.ts'
import { ground } from './ground.ts'

/** The ground on a server of its own, and a way to ask it for something. */
export async function openGround() {
  const { folder, put, remove } = ground()
  const served = await serveFolder(folder, { host: '127.0.0.1', port: 0 })
  return {
    folder,
    put,
    address: served.address,
    get: async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      parts(await ask(served.address, written(`${method} ${path}`, headers))),
    close: () => {
      served.close()
      remove()
    },
  }
}
