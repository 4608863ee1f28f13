import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Counts } from '../../rules/round.ts'
import type { Counted } from '../../rules/told.ts'

/** What is asked of a server about a room, beside what phones ask: what it keeps of some hands. */
export type Asked = { code: string; hands: { round: string; number: string }[] }
/** What it tells. */
export type Told = {
  ready?: true
  kept?: (Counted | undefined)[]
  all?: Record<string, Counts>
}

/** A server in a process of its own, on the same port whatever happens to it. */
export type ChaosServer = {
  port: number
  ask: (asked: Asked) => Promise<Told>
  /** Ends the process as it stands, and begins another one. */
  kill: () => Promise<void>
  /** Begins it again. */
  begin: () => Promise<void>
  /** Everything that it printed. */
  said: () => string
  stop: () => Promise<void>
}

const program = fileURLToPath(new URL('serve.ts', import.meta.url))

/** Starts a server, and has the next one ready for when this one is killed. */
export async function chaosServer(store: string, port: number): Promise<ChaosServer> {
  const spare = () =>
    fork(program, [store, String(port)], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const said: string[] = []
  let next = spare()
  let current: ChildProcess | undefined
  const begin = async () => {
    current = next
    next = spare()
    for (const pipe of [current.stdout, current.stderr]) {
      pipe?.on('data', (text: Buffer) => said.push(String(text)))
    }
    current.send('go')
    const ended = once(current, 'exit').then(() => {
      throw new Error(`The server could not begin: ${said.join('')}`)
    })
    await Promise.race([once(current, 'message'), ended])
    ended.catch(() => {})
  }
  const end = async (one: ChildProcess | undefined) => {
    if (one === undefined || one.exitCode !== null || one.signalCode !== null) return
    const ended = once(one, 'exit')
    one.kill('SIGKILL')
    await ended
  }
  await begin()
  return {
    port,
    ask: async (asked) => {
      if (current === undefined) throw new Error('nobody to ask')
      current.send(asked)
      const [told] = (await once(current, 'message')) as [Told]
      return told
    },
    said: () => said.join(''),
    kill: () => end(current),
    begin,
    stop: async () => {
      await end(current)
      await end(next)
    },
  }
}
