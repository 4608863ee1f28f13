import { type ChildProcess, spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { type Engine, patience, program, within } from './engine.ts'

/**
 * Starts the WebKit of this computer on a screen that nobody sees, and speaks WebDriver to it;
 * nothing where one of the two is not installed.
 */
export async function openWebKit(): Promise<Engine | undefined> {
  const [driver, screen] = [program('WebKitWebDriver'), program('Xvfb')]
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')
  if (driver === undefined || screen === undefined || binary === undefined) return undefined
  const shown = await openScreen(screen)
  const port = await freePort()
  // A group of its own, so that the browser ends with the driver.
  const group = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DISPLAY: shown.name, GDK_BACKEND: 'x11' },
  })
  const send = sender(`http://127.0.0.1:${port}`)
  const own = { binary, args: ['--automation'] }
  const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': own } } }
  await listening(group, port)
  const { sessionId } = (await send('/session', wanted)) as { sessionId: string }
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
      await within('WebKit ends', ended(group))
      shown.process.kill()
      await within('its screen ends', ended(shown.process))
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
    const content = body && { body: JSON.stringify(body) }
    const answer = await within(path, fetch(driver + path, { method, ...content }))
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
}

/**
 * A screen in memory, which says its own number once it can be drawn on. (`xvfb-run` waits for a
 * signal instead, and stands still for good where that comes before it listens.)
 */
async function openScreen(program: string): Promise<{ name: string; process: ChildProcess }> {
  const size = ['-screen', '0', '1280x1024x24']
  const process = spawn(program, ['-displayfd', '1', '-nolisten', 'tcp', ...size], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = new Promise<string>((resolve, reject) => {
    process.once('exit', (code) => reject(new Error(`Xvfb ended with exit code ${code}.`)))
    process.stdout.once('data', (text: Buffer) => resolve(String(text).trim()))
  })
  return { name: `:${await within('a screen for WebKit', number)}`, process }
}

/** A driver that has only just started is not listening yet. */
async function listening(driver: ChildProcess, port: number): Promise<void> {
  const last = performance.now() + patience
  while (!(await answers(port))) {
    if (driver.exitCode !== null) throw new Error(`Its driver ended: ${driver.exitCode}`)
    if (performance.now() > last) throw new Error(`WebKit's driver never listened at ${port}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

function ended(process: ChildProcess): Promise<unknown> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => process.once('exit', resolve))
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0))
    })
  })
}
