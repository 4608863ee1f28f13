import { connect } from 'node:net'

/** What a client does when it has written: wait, say that it is done, run away, or just stand there. */
export const endings = ['waits', 'ends', 'aborts', 'stays'] as const

/** Writes bytes to a server as they are, and gives what comes back until the connection ends. */
export function ask(
  address: string,
  bytes: string | Uint8Array,
  ending: (typeof endings)[number] = 'waits',
): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    socket.setEncoding('latin1')
    socket.on('data', (part: string) => {
      answer += part
    })
    // A server may cut off whoever writes nonsense; what it had said until then counts.
    socket.on('error', () => socket.destroy())
    socket.once('end', () => socket.end())
    socket.once('close', () => resolve(answer))
    socket.write(bytes, () => {
      if (ending === 'ends') socket.end()
      if (ending === 'aborts') socket.destroy()
      if (ending === 'stays') resolve(answer)
    })
  })
}

/** A request as it is written, one header a line; the server closes the connection after it. */
export function written(line: string, headers: Record<string, string> = {}): string {
  const all = { Host: '127.0.0.1', Connection: 'close', ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`${line} HTTP/1.1`, ...lines, '', ''].join('\r\n')
}

/** The status, the headers in lower case and the body of the first answer. */
export function parts(answer: string) {
  const [head = '', ...rest] = answer.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(': ')[0]?.toLowerCase(), line.split(': ').slice(1).join(': ')]),
  ) as Record<string, string | undefined>
  return { status: Number(first.split(' ')[1]), headers, body: rest.join('\r\n\r\n') }
}
