import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'

/** Where the live rooms are: home and cards, quiz, slides. */
export const ports = { home: 4700, quiz: 4701, slides: 4702 } as const

/**
 * Stands where the rooms will be until the words are such that rooms can be made of them: a page
 * that says what to mend, and looks again by itself.
 */
export async function openWaitingRooms(
  mistakes: string,
  wanted: number[] = Object.values(ports),
): Promise<{ addresses: string[]; close: () => Promise<void> }> {
  const servers = await Promise.all(wanted.map((port) => listen(port, mistakes)))
  return {
    addresses: servers.map(addressOf),
    close: async () => void (await Promise.all(servers.map(close))),
  }
}

/** The page, in full: what is wrong as text, whatever is written there. */
export function waitingPage(problems: string): string {
  const text = problems.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const style =
    'body{margin:10vh auto;max-width:60rem;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif;color-scheme:light dark}pre{white-space:pre-wrap}'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta http-equiv="refresh" content="1">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mend the words</title>
<style>${style}</style>
</head>
<body>
<h1>Mend the words</h1>
<p>The room opens by itself as soon as these are mended.</p>
<pre>${text}</pre>
</body>
</html>
`
}

function listen(port: number, mistakes: string): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(503, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      Connection: 'close',
    })
    response.end(waitingPage(readFileSync(mistakes, 'utf8')))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function addressOf(server: Server): string {
  const bound = server.address()
  return `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) =>
    server.close((error) => (error === undefined ? resolve() : reject(error))),
  )
}
