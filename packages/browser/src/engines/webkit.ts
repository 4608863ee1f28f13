import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { createServer } from 'node:net'
import { type Engine, program } from './engine.ts'

/**
 * Starts the WebKit of this computer on a screen that nobody sees, and speaks WebDriver to it;
 * nothing where one of the two is not installed.
 */
export async function openWebKit(): Promise<Engine | undefined> {
  const [driver, screen] = [program('WebKitWebDriver'), program('xvfb-run')]
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')
  if (driver === undefined || screen === undefined || binary === undefined) return undefined
  const port = await freePort()
  // A group of its own, so that the screen and the browser end with the driver.
  const group = spawn(screen, ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true })
  const send = sender(`http://127.0.0.1:${port}`)
  const own = { binary, args: ['--automation'] }
  const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': own } } }
  const { sessionId } = (await patiently(() => send('/session', wanted))) as { sessionId: string }
  const session = `/session/${sessionId}`
  return {
    go: async (url) => {
      await send(`${session}/url`, { url })
    },
    ask: async <T>(expression: string) => {
      const script = `const done = arguments[0];
        (async () => JSON.stringify((await (${expression})) ?? null))().then(done, (error) => done({ error: String(error) }))`
      const answer = await send(`${session}/execute/async`, { script, args: [] })
      if (typeof answer !== 'string') throw new Error(JSON.stringify(answer))
      return JSON.parse(answer) as T
    },
    picture: async () =>
      Buffer.from(String(await send(`${session}/screenshot`, undefined, 'GET')), 'base64'),
    close: async () => {
      await send(session, undefined)
      if (group.pid !== undefined) process.kill(-group.pid)
      await new Promise((resolve) => group.once('exit', resolve))
    },
  }
}

/** Without a body it ends what the path names, unless another method is named. */
function sender(driver: string) {
  return async (
    path: string,
    body: object | undefined,
    method = body === undefined ? 'DELETE' : 'POST',
  ): Promise<unknown> => {
    const answer = await fetch(driver + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
}

/** A driver that has only just started is not listening yet. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    return patiently(act)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0))
    })
  })
}
