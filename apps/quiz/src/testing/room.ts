import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { testedSite } from './build.ts'
import { base, lookAt, type Site, watch } from './site.ts'

/** The built quiz with a room beside it, in a process of its own; the test is the facilitator. */
export type Served = {
  site: Site
  code: string
  /** Everything that phones were told by the room, word for word. */
  told: string[]
  /** A phone on a screen of the quiz. */
  phone: (hash: string, path?: string, options?: BrowserContextOptions) => Promise<Page>
  open: (id: string, choices: string[]) => Promise<void>
  close: () => Promise<void>
  end: () => Promise<void>
  /** The counts of the round, as the deck sees them; none before it is closed. */
  counts: () => Promise<Record<string, number> | undefined>
  /** Ends the server in the middle of everything, and starts another on the same file. */
  kill: () => Promise<void>
  restart: () => Promise<void>
  shut: () => Promise<void>
}

export const kinds = ['networking', 'mixed', 'socializing', 'unclear']

export async function openRoom({
  host = '127.0.0.1',
  folder: built = testedSite,
}: {
  host?: string
  folder?: string
} = {}): Promise<Served> {
  const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  let { child, address } = await start(place, built, '0')
  const { port } = new URL(address)
  const site = await lookAt(address, host, () => child.kill('SIGKILL'))
  const rooms = `${address}/room/`
  const told: string[] = []
  const begun = await fetch(rooms, { method: 'POST' })
  const { code, secret } = (await begun.json()) as { code: string; secret: string }
  const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' }
  const ask = async (what: string, body: unknown = {}) => {
    const place = `${rooms}${code}/host/${what}`
    const response = await fetch(place, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`the room refused: ${response.status}`)
  }
  return {
    site,
    code,
    told,
    phone: async (hash, path = '', options = {}) => {
      const context = await site.context({ hasTouch: true, ...options })
      await context.exposeFunction('note', (text: string) => told.push(text))
      await context.addInitScript(hearRoom)
      const page = await context.newPage()
      watch(page, new URL(site.address).origin, site.faults)
      await page.goto(site.address + path + hash)
      return page
    },
    open: (id, choices) => ask('open', { id, choices }),
    close: () => ask('close'),
    end: () => ask('end'),
    counts: async () => {
      const events = await fetch(`${rooms}${code}/host/events`, { headers })
      const reader = events.body?.getReader()
      const { value } = (await reader?.read()) ?? {}
      await reader?.cancel()
      const data = /^data: ?(.*)$/m.exec(new TextDecoder().decode(value))?.[1]
      return (JSON.parse(data ?? '{}') as { counts?: Record<string, number> }).counts
    },
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    restart: async () => {
      ;({ child } = await start(place, built, port))
    },
    shut: async () => {
      await site.close()
      rmSync(place, { recursive: true })
    },
  }
}

const script = fileURLToPath(new URL('room-process.ts', import.meta.url))

/** The store puts its file into the folder for what is temporary: each test has one of its own. */
async function start(
  place: string,
  built: string,
  port: string,
): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [script, built, base, port], {
    env: { ...process.env, TMPDIR: place },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, address: String(line).trim() }
}

/** Runs in a page: passes on every word that comes from a room. */
function hearRoom(): void {
  const { fetch: ask } = window
  window.fetch = async (...asked) => {
    const response = await ask(...asked)
    if (!String(asked[0]).includes('/room/')) return response
    const copy = response.clone().body?.pipeThrough(new TextDecoderStream()).getReader()
    const pass = async () => {
      for (;;) {
        const { done = true, value } = (await copy?.read()) ?? {}
        if (done) return
        await (window as unknown as { note: (text: string) => Promise<void> }).note(value ?? '')
      }
    }
    pass().catch(() => {})
    return response
  }
}
