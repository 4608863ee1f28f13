import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser of another make, as far as tests need it. */
export type Engine = {
  go: (address: string) => Promise<void>
  /** The value of an expression in the page, which JSON can hold; a promise is waited for. */
  ask: <T>(expression: string) => Promise<T>
  /** What the window shows, as a PNG. */
  picture: () => Promise<Uint8Array>
  close: () => Promise<void>
}

/** A program of this computer, by its name; nothing where it is not installed. */
export function program(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find(existsSync)
}

/** Long enough for any page on a busy computer, in milliseconds; what takes longer stands still. */
export const patience = 180_000

/** A promise that fails with what it was to do, once it has stood still. */
export async function within<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const seconds = patience / 1000
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${seconds} s`)), patience)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** Asks until an expression is true; fails with what the page says once it has stood still. */
export async function until(engine: Engine, expression: string): Promise<void> {
  const last = performance.now() + patience
  // A page that is on its way to another one has no answer.
  const ask = () => engine.ask<boolean>(`Boolean(${expression})`).catch(() => false)
  while (!(await ask())) {
    if (performance.now() > last) {
      const said = await engine.ask('document.body.innerText.slice(0, 300)').catch(String)
      throw new Error(`Never true: ${expression}\nThe page says: ${said}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Loads the page anew, and waits until it is another one for which an expression is true. */
export async function reload(engine: Engine, expression: string): Promise<void> {
  await engine.ask('void (globalThis.isOld = true, setTimeout(() => location.reload()))')
  await until(engine, `!globalThis.isOld && document.readyState === 'complete' && ${expression}`)
}

/**
 * Clicks on what an expression gives, once the page has done all that it has begun: WebKit lets
 * that happen in the midst of a click that is asked for, which then comes to nothing.
 */
export async function press(engine: Engine, element: string): Promise<void> {
  await engine.ask(`new Promise((done) => setTimeout(() => done(void ${element}.click())))`)
}
