import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { here, makeFolders } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'

/** A file that was named on the command line. */
export function read(path: string): Uint8Array {
  if (path === '') throw new Refusal('A file without a name was asked for: write its name.')
  if (statSync(here(path)).isDirectory()) throw new Refusal(`${path} is a folder: name a file.`)
  return readFileSync(here(path))
}

/** Files that all arrive in a folder at once, or not at all. */
export type Delivery = { save: (name: string, bytes: Uint8Array) => void }

/**
 * Runs a job that saves files into a folder, which is made if it is missing. They are kept beside
 * their place until the job is done: what stops it leaves the folder as it was.
 */
export async function deliver(folder: string, job: (to: Delivery) => Promise<void>): Promise<void> {
  const place = here(folder)
  makeFolders(place)
  if (!statSync(place).isDirectory()) throw new Refusal(`${folder} is a file: name a folder.`)
  const kept = mkdtempSync(join(place, '.cards-'))
  const names = new Set<string>()
  try {
    await job({
      save: (name, bytes) => {
        writeFileSync(join(kept, name), bytes)
        names.add(name)
      },
    })
    for (const name of names) renameSync(join(kept, name), join(place, name))
  } finally {
    rmSync(kept, { recursive: true, force: true })
  }
}
