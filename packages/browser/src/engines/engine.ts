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

/** Asks until an expression is true, however long the page takes. */
export async function until(engine: Engine, expression: string): Promise<void> {
  // A page that is on its way to another one has no answer.
  const ask = () => engine.ask<boolean>(`Boolean(${expression})`).catch(() => false)
  while (!(await ask())) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Loads the page anew, and waits until it is another one for which an expression is true. */
export async function reload(engine: Engine, expression: string): Promise<void> {
  await engine.ask('void (globalThis.isOld = true, setTimeout(() => location.reload()))')
  await until(engine, `!globalThis.isOld && document.readyState === 'complete' && ${expression}`)
}
