import { connect, type Socket } from 'node:net'
import { newNumber } from '../client/number.ts'

// Phones in a process of their own: each holds a stream open and sends its answer over another
// connection, as plainly as bytes can be sent, so that what is measured is the server.

/** What this process is asked to do, one after the other. */
export type Wanted = { phones: number; ports: number[]; code: string } | { answer: string }
/** What it tells of that. */
export type Done = {
  /** When the last one was done, in milliseconds since 1970. */
  last: number
  /** When the first one began. */
  first: number
  /** How many had to send again; at the end of a round, messages a phone. */
  failed: number
}

type Phone = { port: number; address: string; events: number; closed: number; stream: Socket }
const choices = ['networking', 'mixed', 'socializing', 'unclear']
let phones: Phone[] = []
let room = ''

process.on('message', async (wanted: Wanted) => {
  if ('phones' in wanted) {
    room = wanted.code
    phones = await everyone(wanted.phones, 200, (at) => come(at, wanted))
    return process.send?.({ first: 0, last: Date.now(), failed: 0 } satisfies Done)
  }
  for (const phone of phones) [phone.events, phone.closed] = [0, 0]
  const first = Date.now()
  const tried = await everyone(phones.length, phones.length, (at) => insist(at, wanted.answer))
  const failed = tried.filter((times) => times > 1).length
  process.send?.({ first, last: Date.now(), failed } satisfies Done)
  // The deck closes the round now: every phone hears of it.
  while (phones.some(({ closed }) => closed === 0)) await new Promise((go) => setTimeout(go, 5))
  const last = Math.max(...phones.map(({ closed }) => closed))
  const most = Math.max(...phones.map(({ events }) => events))
  // One more event said that it opened; the answer and its acknowledgment are two.
  process.send?.({ first, last, failed: most + 3 } satisfies Done)
})
process.once('disconnect', () => process.exit())

async function everyone<T>(count: number, atOnce: number, one: (at: number) => Promise<T>) {
  const all: T[] = []
  for (let at = 0; at < count; at += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - at) }, (_none, more) =>
      one(at + more),
    )
    all.push(...(await Promise.all(some)))
  }
  return all
}

function head(method: string, path: string, { address, port }: Pick<Phone, 'address' | 'port'>) {
  return `${method} /room/${room}/${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Forwarded-For: ${address}\r\n`
}

function come(at: number, { ports }: { ports: number[] }): Promise<Phone> {
  const port = ports[at % ports.length] ?? 0
  const address = `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`
  return new Promise((resolve, reject) => {
    const stream = connect(port, '127.0.0.1')
    const phone: Phone = { port, address, events: 0, closed: 0, stream }
    stream.setEncoding('latin1')
    stream.once('error', reject)
    stream.write(`${head('GET', 'events', phone)}\r\n`)
    stream.on('data', (text: string) => {
      const events = text.split('data: ').length - 1
      if (events === 0) return
      phone.events += events
      if (text.includes('"open":false')) phone.closed = Date.now()
      resolve(phone)
    })
  })
}

/** Sends an answer until it is acknowledged, as a phone does; gives how often it was sent. */
async function insist(at: number, round: string): Promise<number> {
  const choice = choices[at % choices.length]
  const body = JSON.stringify({ round, number: newNumber(), choice, version: 1 })
  for (let times = 1; ; times += 1) {
    if ((await answer(at, body)) === 200) return times
    await new Promise((go) =>
      setTimeout(go, Math.min(8000, 250 * 2 ** times) * (0.5 + Math.random())),
    )
  }
}

function answer(at: number, body: string): Promise<number> {
  const phone = phones[at]
  if (phone === undefined) return Promise.resolve(0)
  return new Promise((resolve) => {
    const line = connect(phone.port, '127.0.0.1')
    const length = Buffer.byteLength(body)
    const headers = `Content-Type: application/json\r\nContent-Length: ${length}\r\n`
    line.setEncoding('latin1')
    line.write(`${head('POST', 'answer', phone)}${headers}Connection: close\r\n\r\n${body}`)
    line.once('data', (text: string) => {
      line.destroy()
      resolve(Number(/^HTTP\/1.1 (\d+)/.exec(text)?.[1]))
    })
    line.once('error', () => resolve(0))
  })
}
