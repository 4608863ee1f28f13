import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer } from './answer.ts'
import type { Beside } from './beside.ts'

export type { Beside }

/** Where a folder is served, without a slash at its end; `close` ends every connection. */
export type Served = { address: string; close: () => void }

/** How a folder is served. */
export type Serving = {
  /** An address of this computer. */
  host: string
  /** 0 for one that is free. */
  port: number
  /** A path in the folder that `/` leads to. */
  home?: string
  /** The path that the folder is served below, such as `/some/where`. */
  base?: string
  /** What phones call it, such as `https://events.example.org`, where a proxy stands in front. */
  origin?: string
  /** A folder that stands in while this one is being replaced. */
  former?: string
  /** What answers in the place of files below a path. */
  beside?: Beside[]
}

/** How long a connection may take over something before it is closed, in milliseconds. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
}
/** A hall that opens one page in the same second; the system may allow fewer. */
const atOnce = 4096
/** For whoever stops reading, or says nothing at all. */
const silence = 60_000

/**
 * Serves the plain files of a folder and nothing beside it, whatever is asked. The disk is read at
 * every request, so that what is built later shows without a restart.
 */
export async function serveFolder(folder: string, serving: Serving): Promise<Served> {
  const { host, port, home, base = '', origin, former, beside = [] } = serving
  const server = createServer(limits)
  server.setTimeout(silence)
  await listen(server, host, port)
  const { port: actual } = server.address() as AddressInfo
  const address = `${origin ?? `http://${host}:${actual}`}${base}`
  const name = origin === undefined ? host : new URL(origin).hostname
  // A build moves the former folder away before the new one takes its place: whoever asks for the
  // one and then for the other may have missed both, and finds the first again.
  const folders = former === undefined ? [folder] : [folder, former, folder]
  server.on('request', answer({ folders, host: name, address, home, base, beside }))
  return {
    address,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, backlog: atOnce }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  // One connection that the system could not hand over is no reason to end the others.
  server.on('error', (error) => console.error(error.message))
}
