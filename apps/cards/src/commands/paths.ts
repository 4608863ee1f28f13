import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { here } from '@read-the-room/core/load'
import { Refusal } from './refusal.ts'

/** A file that was named on the command line. */
export function read(path: string): Uint8Array {
  try {
    return readFileSync(here(path))
  } catch {
    throw new Refusal(`${path} cannot be read: is the name right?`)
  }
}

/** Writes a file into a folder, which is made if it is missing; gives the file's path. */
export function write(folder: string, name: string, bytes: Uint8Array): string {
  const file = join(here(folder), name)
  try {
    mkdirSync(here(folder), { recursive: true })
    writeFileSync(file, bytes)
  } catch {
    throw new Refusal(`${file} cannot be written: choose a folder of yours with --out.`)
  }
  return file
}
