import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, program, within } from './engine.ts'

/**
 * Starts the Firefox of this computer in a fresh profile, and speaks WebDriver BiDi to it; nothing
 * where there is none. `settings` are lines of its `about:config`.
 */
export async function openFirefox(
  settings: Record<string, boolean> = {},
): Promise<Engine | undefined> {
  const path = program('firefox-esr') ?? program('firefox')
  if (path === undefined) return undefined
  const profile = mkdtempSync(join(tmpdir(), 'read-the-room-firefox-'))
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${value});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const options = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile]
  const browser = spawn(path, options, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  const found = new Promise<string>((resolve, reject) => {
    browser.once('exit', () => reject(new Error('Firefox ended before it could be spoken to.')))
    browser.stderr.on('data', (text: Buffer) => {
      const [, heard] = /listening on (ws:\S+)/.exec(String(text)) ?? []
      if (heard !== undefined) resolve(heard)
    })
  })
  const address = await within('Firefox starts', found)
  const { send, hangUp } = await call(`${address}/session`)
  await send('session.new', { capabilities: {} })
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string }
  return {
    go: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    ask: async <T>(expression: string) => {
      const asked = `(async () => JSON.stringify((await (${expression})) ?? null))()`
      const answer = await send('script.evaluate', {
        expression: asked,
        target: { context },
        awaitPromise: true,
      })
      const { type, result, exceptionDetails } = answer as Answer
      if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'no answer')
      return JSON.parse(result?.value ?? 'null') as T
    },
    picture: async () => {
      const { data } = (await send('browsingContext.captureScreenshot', { context })) as {
        data: string
      }
      return Buffer.from(data, 'base64')
    },
    close: async () => {
      await send('browser.close', {})
      hangUp()
      await within('Firefox ends', ended)
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

type Answer = { type: string; result?: { value?: string }; exceptionDetails?: { text: string } }

/** One question at a time over a socket, each with its number. */
async function call(address: string) {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', reject, { once: true })
  })
  const waiting = new Map<number, (answer: { result?: unknown; message?: string }) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data))
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  let count = 0
  return {
    send: (method: string, params: object) => {
      const answered = new Promise<unknown>((resolve, reject) => {
        count += 1
        waiting.set(count, ({ result, message }) =>
          result === undefined ? reject(new Error(`${method}: ${message}`)) : resolve(result),
        )
        socket.send(JSON.stringify({ id: count, method, params }))
      })
      return within(method, answered)
    },
    hangUp: () => socket.close(),
  }
}
