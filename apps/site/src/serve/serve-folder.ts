import { createServer } from 'node:http'
import compression from 'compression'
import sirv from 'sirv'
import { headers } from '../headers.ts'

/** Where a folder is served; `close` ends every connection. */
export type Served = { address: string; close: () => void }

/** Serves a folder and nothing beside it on one address of this computer. */
export async function serveFolder(
  folder: string,
  { host, port, home }: { host: string; port: number; home?: string },
): Promise<Served> {
  // `dev` reads the folder at each request, so that a later build shows without a restart.
  const files = sirv(folder, { dev: true, etag: true })
  // A room full of phones shares one network: what is text travels at a third of its size.
  const compress = compression()
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (request.url === '/' && home !== undefined) {
      response.writeHead(302, { Location: home }).end()
      return
    }
    compress(request, response, () =>
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found.\n')
      }),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const bound = server.address()
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://${host}:${actual}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
