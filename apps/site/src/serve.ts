import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import getPort, { portNumbers } from 'get-port'
import sirv from 'sirv'
import { headers } from './headers.ts'

/** The built site, `public/` and `facilitator/` side by side. */
export const siteFolder = fileURLToPath(new URL('../dist', import.meta.url))

/** Serves the built site on the loopback address: nobody else on the network can reach it. */
export async function serve(port?: number): Promise<{ address: string; close: () => void }> {
  // `dev` reads the folder at each request, so that a later build shows without a restart.
  const files = sirv(siteFolder, { dev: true, etag: true })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (request.url === '/') {
      response.writeHead(302, { Location: '/public/' }).end()
      return
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found.\n')
    })
  })
  const free = port ?? (await getPort({ port: portNumbers(4680, 4699), host: '127.0.0.1' }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(free, '127.0.0.1', resolve)
  })
  const bound = server.address()
  const actual = typeof bound === 'object' && bound !== null ? bound.port : free
  return {
    address: `http://127.0.0.1:${actual}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
