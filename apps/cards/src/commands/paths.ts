import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Refusal } from './refusal.ts'

/** A path as the person meant it: npm runs the command in this room, not where they stand. */
export function here(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/** A file that was named on the command line. */
export function read(path: string): Uint8Array {
  try {
    return readFileSync(here(path))
  } catch {
    throw new Refusal(`${path} cannot be read: is the name right?`)
  }
}

/** A folder to write to; it is made if it is missing. */
export function folder(path: string): string {
  const made = here(path)
  mkdirSync(made, { recursive: true })
  return made
}
